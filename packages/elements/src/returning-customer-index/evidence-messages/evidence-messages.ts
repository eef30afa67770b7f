import type { Messages } from '../../messages/messages.ts';

/** What the evidence of a dimension says; figures come in as the language writes them, counts that decide a plural last. */
export interface EvidenceMessages extends Messages {
  readonly stars: (mean: string) => string;
  /** One measure beside its peers. */
  readonly measure: (name: string, value: string, peers: string, events: string, count: number) => string;
  /** Behind a measure that stands above its peers. */
  readonly good: string;
  /** Behind the one that moved the score most. */
  readonly pulledDown: string;
  readonly liftedUp: string;
  /** What the dimension as a whole rests on. */
  readonly basis: (events: string, count: number) => string;
}
