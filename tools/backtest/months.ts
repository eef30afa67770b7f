import type { Level } from '@huitou/contract/index-snapshot.js';
import { DAY } from '@huitou/method/decay.js';
import { methodV1 } from '@huitou/method/document.js';
import { levelOf } from '@huitou/method/level.js';
import type { Kysely } from 'kysely';
import { readClock } from '@huitou/engine/ledger/clock/clock.js';
import { rank } from '@huitou/engine/rank/rank.js';
import type { Database } from '@huitou/store/schema.js';

/** How a ranked merchant stands on a day. */
interface Stands {
  readonly percentile: number;
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

/** Ranked merchants and their levels, right after a publication. */
async function standsNow(db: Kysely<Database>): Promise<{ readonly day: number; readonly stands: Day }> {
  const { asOf } = await readClock(db);
  const ranks = await rank(db, methodV1, asOf);
  const rows = await db.selectFrom('standings').select(['merchant', 'level']).execute();
  const levels = new Map(rows.map(({ merchant, level }) => [merchant, level as Level]));
  const stands = ranks.flatMap(({ merchant, percentile, interval, buyers }): [string, Stands][] => {
    if (percentile === null) return [];
    const bare = levelOf({ interval, buyers }, methodV1);
    return [[merchant, { percentile, held: levels.get(merchant) ?? bare, bare }]];
  });
  return { day: Math.floor(asOf / DAY), stands: new Map(stands) };
}

/** Watches the publications of a store: keeps the last one up to each of some days, and counts what changes in between. */
export class Months {
  readonly #ends: readonly number[];
  readonly #kept = new Map<number, Day>();
  #last: { readonly day: number; readonly stands: Day } | undefined;
  #held = 0;
  #bare = 0;
  #days = 0;

  constructor(ends: readonly number[]) {
    this.#ends = ends;
  }

  /** To be called after each publication. */
  async look(db: Kysely<Database>): Promise<void> {
    const [first = Infinity, last = -Infinity] = [this.#ends[0], this.#ends.at(-1)];
    const now = await standsNow(db);
    // The last day is published again when all is done; its levels are those of the first time.
    if (now.day > last || this.#last?.day === last) return;
    for (const end of this.#ends) if (now.day <= end) this.#kept.set(end, now.stands);
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
    return this.#ends.flatMap((end) => this.#kept.get(end) ?? []);
  }

  get changes(): Changes {
    return { held: this.#held, bare: this.#bare, merchantYears: this.#days / 365 };
  }
}
