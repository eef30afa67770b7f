import type { Level } from '@huitou/contract/index-snapshot.js';

/** How a ranked merchant stands on a day. */
interface Stands {
  /** Null where no figure is told. */
  readonly percentile: number | null;
  /** The level that is published, and the one that the day's figures alone would give. */
  readonly held: Level;
  readonly bare: Level;
}

export type Day = ReadonlyMap<string, Stands>;

/** Level changes from one published day to the next. */
export interface Changes {
  readonly held: number;
  readonly bare: number;
  readonly merchantYears: number;
}

/** Watches publications: keeps the last one up to each of some days, and counts what changes in between. */
export class Months {
  readonly ends: readonly number[];
  readonly #kept = new Map<number, Day>();
  #last: { readonly day: number; readonly stands: Day } | undefined;
  #held = 0;
  #bare = 0;
  #days = 0;

  constructor(ends: readonly number[]) {
    this.ends = ends;
  }

  /** To be called after each publication. */
  look(now: { readonly day: number; readonly stands: Day }): void {
    const [first = Infinity] = this.ends;
    for (const end of this.ends) if (now.day <= end) this.#kept.set(end, now.stands);
    if (this.#last && this.#last.day >= first) this.#compare(this.#last.stands, now.stands, now.day - this.#last.day);
    this.#last = now;
  }

  #compare(before: Day, after: Day, days: number): void {
    for (const [merchant, is] of after) {
      const was = before.get(merchant);
      if (!was) continue;
      this.#days += days;
      if (was.held !== is.held) this.#held++;
      if (was.bare !== is.bare) this.#bare++;
    }
  }

  /** The ends of months, in order. */
  get kept(): readonly Day[] {
    return this.ends.flatMap((end) => this.#kept.get(end) ?? []);
  }

  get changes(): Changes {
    return { held: this.#held, bare: this.#bare, merchantYears: this.#days / 365 };
  }
}
