import { dateOf } from '@huitou/reviews/day.js';

/** What an entry may be about, in the order in which those of one review, or merchant, follow each other. */
type EntryKind =
  | 'published'
  | 'edited'
  | 'appended'
  | 'released'
  | 'folded'
  | 'unfolded'
  | 'withdrawn'
  | 'erased'
  | 'capped'
  | 'lifted'
  | 'index';

/** What became public or ceased to be. `facts` are codes, days, figures and salted hashes: nothing that identifies a person. */
export interface Entry {
  readonly kind: EntryKind;
  readonly merchant: string;
  /** A review; '' where it is about the merchant itself. */
  readonly subject: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** The entry as it is hashed and given out. `day`: of the head that has it first, in days since 1970. */
export const bodyOf = ({ kind, merchant, subject, facts }: Entry, day: number): string =>
  JSON.stringify({ day: dateOf(day), kind, merchant, ...(subject !== '' && { review: subject }), ...facts });
