import type { Insertable } from 'kysely';
import type { Kind } from '@huitou/api/ports/reader.js';
import type { Change } from '../publication-feed.ts';
import type { Store } from '@huitou/store/open-store.js';
import { raisePublication, readPublication } from '@huitou/store/publication.js';
import type { Database } from '@huitou/store/schema.js';
import { fingerprints, whatDiffers } from './fingerprint.ts';
import { storeTopics } from './store-topics.ts';

/** Merchants whose reviews are published in one transaction: few waits for the disk, none of them long. */
const together = 100;

/** What became public since it was last looked at. */
export interface News {
  /** Merchants, by what changed about them. */
  readonly index: readonly string[];
  readonly reviews: readonly string[];
  /** The same with their versions; undefined where nothing was published. */
  readonly changes: readonly Change[] | undefined;
  /** Milliseconds: what was known then is public; undefined in a store that does not say so yet. */
  readonly asOf: number | undefined;
}

/**
 * Under which version the documents of each merchant are published. The store knows; this is what a process has taken
 * over from it, in the one that publishes as in all others.
 */
export class Versions {
  readonly #store: Pick<Store, 'db' | 'reads'>;
  readonly #index = new Map<string, number>();
  readonly #reviews = new Map<
    string,
    { readonly version: number; readonly asOf: number; readonly fingerprint: string }
  >();
  /** The publication with which figures that lists are ordered by changed last, and the time that they are of (ms). */
  #ranked: { readonly version: number; readonly asOf: number | undefined } = { version: 0, asOf: undefined };
  /** Rows of this publication and those before it have been taken over. */
  #seen = -1;

  constructor(store: Pick<Store, 'db' | 'reads'>) {
    this.#store = store;
  }

  /** Undefined for a merchant without a published index: nobody knows it yet. */
  of(merchant: string, kind: Kind): number | undefined {
    const index = this.#index.get(merchant);
    return index === undefined || kind === 'index' ? index : (this.#reviews.get(merchant)?.version ?? 0);
  }

  /** Rows of this publication and those before it have been taken over. */
  get seen(): number {
    return this.#seen;
  }

  /** The latest publication that changed what lists of merchants are ordered by, and the time that it is of (ms). */
  get ranked(): { readonly version: number; readonly asOf: number | undefined } {
    return this.#ranked;
  }

  /** Milliseconds: what was known then is in the published reviews. */
  reviewsAsOf(merchant: string): number | undefined {
    return this.#reviews.get(merchant)?.asOf;
  }

  /** Takes over what was published since the last time, by whatever process. */
  async refresh(): Promise<News> {
    const { reads } = this.#store;
    // First, and no further: what is published meanwhile is for the next time, so that all is taken over in its order.
    const { number, asOf } = await readPublication(reads);
    if (number === this.#seen) return { index: [], reviews: [], changes: undefined, asOf };
    const indexes = await reads
      .selectFrom('snapshots')
      .select(['merchant', 'version', 'publication'])
      .where('publication', '>', this.#seen)
      .where('publication', '<=', number)
      .orderBy('merchant')
      .execute();
    const reviews = await reads
      .selectFrom('review_versions')
      .selectAll()
      .where('publication', '>', this.#seen)
      .where('publication', '<=', number)
      .orderBy('merchant')
      .execute();
    const ranked = await reads
      .selectFrom('rankings')
      .select(({ fn }) => [fn.max('publication').as('version'), fn.max('as_of').as('as_of')])
      .where('publication', '>', this.#seen)
      .where('publication', '<=', number)
      .executeTakeFirst();
    // None may have changed.
    const { version, as_of: ofTime } = ranked ?? {};
    if (typeof version === 'number' && typeof ofTime === 'number') {
      this.#ranked = { version, asOf: Math.max(ofTime, this.#ranked.asOf ?? 0) };
    }
    this.#seen = number;
    const changed = {
      index: indexes.filter(({ merchant, version }) => this.#index.get(merchant) !== version),
      reviews: reviews.filter(({ merchant, version }) => this.#reviews.get(merchant)?.version !== version),
    };
    const changes: Change[] = [
      ...changed.index.map((row) => ({ ...row, about: ['index'] as const })),
      ...changed.reviews.map(({ merchant, version, publication, fingerprint }) => {
        const about = whatDiffers(this.#reviews.get(merchant)?.fingerprint, fingerprint);
        return { merchant, version, publication, about };
      }),
    ];
    for (const { merchant, version } of changed.index) this.#index.set(merchant, version);
    for (const { merchant, version, as_of, fingerprint } of changed.reviews) {
      this.#reviews.set(merchant, { version, asOf: as_of, fingerprint });
    }
    const merchantsOf = (rows: readonly { readonly merchant: string }[]) => rows.map(({ merchant }) => merchant);
    return { index: merchantsOf(changed.index), reviews: merchantsOf(changed.reviews), changes, asOf };
  }

  /**
   * Publishes the reviews of merchants (of all, if none are named) that look different from before. They are served from
   * the next `refresh` on. Up to date it has to be, and alone.
   */
  async publishReviews(asOf: number, merchants?: readonly string[]): Promise<void> {
    const seen = await fingerprints(this.#store.db, asOf, merchants);
    const changed = [...seen].filter(([merchant, print]) => this.#reviews.get(merchant)?.fingerprint !== print).sort();
    for (let from = 0; from < changed.length; from += together) {
      await this.#keep(
        changed.slice(from, from + together).map(([merchant, fingerprint]) => {
          const version = (this.#reviews.get(merchant)?.version ?? 0) + 1;
          return { merchant, version, as_of: asOf, fingerprint };
        }),
      );
    }
  }

  /** Topics and versions reach the disk together; only then are they served. */
  async #keep(rows: readonly Insertable<Database['review_versions']>[]): Promise<void> {
    await this.#store.db.transaction().execute(async (transaction) => {
      await storeTopics(
        transaction,
        rows.map(({ merchant }) => merchant),
        rows[0]?.as_of ?? 0,
      );
      const publication = await raisePublication(transaction);
      await transaction
        .insertInto('review_versions')
        .values(rows.map((row) => ({ ...row, publication })))
        .onConflict((on) =>
          on.column('merchant').doUpdateSet((to) => ({
            version: to.ref('excluded.version'),
            as_of: to.ref('excluded.as_of'),
            fingerprint: to.ref('excluded.fingerprint'),
            publication: to.ref('excluded.publication'),
          })),
        )
        .execute();
    });
  }
}
