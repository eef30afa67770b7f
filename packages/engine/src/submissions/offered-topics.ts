import type { Purchase } from '@huitou/contract/own-review.js';
import { offerTopics, type CountedTopic } from '@huitou/reviews/offer-topics.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';

/** Merchants whose reviews speak for their industry. */
const SOME = 20;
/** Milliseconds for which counts of an industry are good enough: they only sort. */
const FRESH = 3_600_000;
/** Industries that are kept in mind. */
const MOST = 1_000;

interface Known {
  readonly since: number;
  readonly counts: Promise<readonly CountedTopic[]>;
}

async function countsOf(db: Kysely<Database>, merchant: string): Promise<readonly CountedTopic[]> {
  const rows = await db
    .selectFrom('review_topics')
    .select(['topic as id', ({ fn }) => fn.countAll<number>().as('reviews')])
    .where('merchant', '=', merchant)
    .groupBy('topic')
    .execute();
  return rows.map(({ id, reviews }) => ({ id, reviews: Number(reviews) }));
}

/** Finds out which topics to offer to the customers of a merchant. */
export class OfferedTopics {
  readonly #db: Kysely<Database>;
  readonly #now: () => number;
  readonly #industries = new Map<string, Known>();

  /** @param now - Milliseconds since 1970. */
  constructor(db: Kysely<Database>, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  async of(merchant: string): Promise<Purchase['topics']> {
    const row = await this.#db
      .selectFrom('merchants')
      .leftJoin('industries', 'industries.id', 'merchants.industry')
      .select(['merchants.industry', 'industries.name', 'industries.names'])
      .where('merchants.id', '=', merchant)
      .executeTakeFirst();
    const industry = row?.industry ?? null;
    return offerTopics({
      ofMerchant: await countsOf(this.#db, merchant),
      ofIndustry: industry === null ? [] : await this.#ofIndustry(industry),
      industry: [industry, row?.name, row?.names].join(' '),
    });
  }

  #ofIndustry(industry: string): Promise<readonly CountedTopic[]> {
    const known = this.#industries.get(industry);
    if (known && this.#now() - known.since < FRESH) return known.counts;
    const counts = this.#count(industry);
    this.#industries.delete(industry);
    this.#industries.set(industry, { since: this.#now(), counts });
    counts.catch(() => this.#industries.delete(industry));
    const oldest = this.#industries.size > MOST ? this.#industries.keys().next().value : undefined;
    if (oldest !== undefined) this.#industries.delete(oldest);
    return counts;
  }

  async #count(industry: string): Promise<readonly CountedTopic[]> {
    const merchants = await this.#db
      .selectFrom('merchants')
      .select('id')
      .where('industry', '=', industry)
      .orderBy('seq')
      .limit(SOME)
      .execute();
    const sums = new Map<string, number>();
    // One after the other: all of a merchant lies in one place.
    for (const merchant of merchants) {
      for (const { id, reviews } of await countsOf(this.#db, merchant.id)) sums.set(id, (sums.get(id) ?? 0) + reviews);
    }
    return [...sums].map(([id, reviews]) => ({ id, reviews }));
  }
}
