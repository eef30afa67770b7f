import type { RealReview } from './collection.ts';

/** Days that a rule may look back, and a window more. */
const kept = 200;

/** The reviews of every merchant by day. */
export class Rhythms {
  readonly #merchants = new Map<string, Map<number, number>>();

  constructor(reviews: readonly RealReview[]) {
    for (const { merchant, day } of reviews) {
      if (merchant === undefined || day === undefined) continue;
      const days = this.#merchants.get(merchant) ?? new Map<number, number>();
      this.#merchants.set(merchant, days.set(day, (days.get(day) ?? 0) + 1));
    }
  }

  /** Reviews a day up to `day`, the last one, from the merchant's first review on; `planted` are added to them. */
  upTo(merchant: string, day: number, planted: ReadonlyMap<number, number> = new Map()): number[] {
    const counts = this.#merchants.get(merchant) ?? new Map<number, number>();
    // Maps keep the order in which reviews came, so the first key is the first day.
    const [first = day] = counts.keys();
    const from = Math.max(first, day - kept);
    return Array.from({ length: day - from + 1 }, (_, i) => (counts.get(from + i) ?? 0) + (planted.get(from + i) ?? 0));
  }
}
