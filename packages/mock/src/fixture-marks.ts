import type { ReaderMarks } from '@huitou/contract/reader-marks.js';
import type { Author } from '@huitou/api/ports/submissions.js';

type Marker = Pick<Author, 'merchant' | 'buyer'>;
type Kind = keyof ReaderMarks;

const placeOf = ({ merchant, buyer }: Marker): string => `${merchant} ${buyer}`;

/** What buyers have marked, in memory, the latest first. */
export class FixtureMarks {
  readonly #marks: Readonly<Record<Kind, Map<string, Set<string>>>> = { helpful: new Map(), reported: new Map() };

  of(marker: Marker): ReaderMarks {
    const marked = (kind: Kind): string[] => [...(this.#marks[kind].get(placeOf(marker)) ?? [])].reverse();
    return { helpful: marked('helpful'), reported: marked('reported') };
  }

  set(kind: Kind, marker: Marker, review: string, marked: boolean): void {
    const reviews = this.#marks[kind].get(placeOf(marker)) ?? new Set<string>();
    this.#marks[kind].set(placeOf(marker), reviews);
    reviews.delete(review);
    if (marked) reviews.add(review);
  }
}
