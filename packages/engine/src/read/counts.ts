import type { ReviewQuery } from '@huitou/contract/review.js';
import { sql, type Kysely } from 'kysely';
import { filterKey } from '@huitou/reviews/review-query.js';
import type { Database } from '@huitou/store/schema.js';
import { condition, type Reading } from './shown.ts';

/** Reviews that match filters, counted once a version: paging through a list never counts it again. */
export class Counts {
  readonly #known = new Map<string, Promise<number>>();
  readonly #db: Kysely<Database>;
  readonly #most: number;

  constructor(db: Kysely<Database>, most = 10_000) {
    this.#db = db;
    this.#most = most;
  }

  /** How many of a merchant's reviews match a query, in the version of them that `version` names. */
  matching(reading: Reading, version: number, query: ReviewQuery): Promise<number> {
    const key = `${reading.merchant} ${version} ${filterKey(query)}`;
    const known = this.#known.get(key);
    if (known) return known;
    const counted = this.#count(reading, query);
    this.#known.set(key, counted);
    counted.catch(() => this.#known.delete(key));
    const oldest = this.#known.size > this.#most ? this.#known.keys().next().value : undefined;
    if (oldest !== undefined) this.#known.delete(oldest);
    return counted;
  }

  async #count(reading: Reading, query: ReviewQuery): Promise<number> {
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from reviews where ${condition(reading, query)}`.execute(this.#db);
    return Number(rows[0]?.n ?? 0);
  }
}
