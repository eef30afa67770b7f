import type { Insertable, Kysely } from 'kysely';
import type { Kind } from '@huitou/api/ports/reader.js';
import type { Database } from '@huitou/store/schema.js';
import { fingerprints } from './fingerprint.ts';
import { storeTopics } from './store-topics.ts';

/** Merchants whose reviews are published in one transaction: few waits for the disk, none of them long. */
const together = 100;

/** Under which version the documents of each merchant are published: in memory for readers, on disk for the next start. */
export class Versions {
  readonly #db: Kysely<Database>;
  readonly #index = new Map<string, number>();
  readonly #reviews = new Map<
    string,
    { readonly version: number; readonly asOf: number; readonly fingerprint: string }
  >();

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Undefined for a merchant without a published index: nobody knows it yet. */
  of(merchant: string, kind: Kind): number | undefined {
    const index = this.#index.get(merchant);
    return index === undefined || kind === 'index' ? index : (this.#reviews.get(merchant)?.version ?? 0);
  }

  /** Milliseconds: what was known then is in the published reviews. */
  reviewsAsOf(merchant: string): number | undefined {
    return this.#reviews.get(merchant)?.asOf;
  }

  async load(): Promise<void> {
    for (const row of await this.#db.selectFrom('review_versions').selectAll().execute()) {
      this.#reviews.set(row.merchant, { version: row.version, asOf: row.as_of, fingerprint: row.fingerprint });
    }
    await this.publishIndex();
  }

  /** Takes over the indexes that were ranked. Returns whose changed. */
  async publishIndex(): Promise<string[]> {
    const rows = await this.#db.selectFrom('snapshots').select(['merchant', 'version']).orderBy('merchant').execute();
    const changed = rows.filter(({ merchant, version }) => this.#index.get(merchant) !== version);
    for (const { merchant, version } of changed) this.#index.set(merchant, version);
    return changed.map(({ merchant }) => merchant);
  }

  /** Publishes the reviews of merchants (of all, if none are named) that look different from before. Returns whose. */
  async publishReviews(asOf: number, merchants?: readonly string[]): Promise<string[]> {
    const seen = await fingerprints(this.#db, merchants);
    const changed = [...seen].filter(([merchant, print]) => this.#reviews.get(merchant)?.fingerprint !== print).sort();
    for (let from = 0; from < changed.length; from += together) {
      await this.#keep(
        changed.slice(from, from + together).map(([merchant, fingerprint]) => {
          const version = (this.#reviews.get(merchant)?.version ?? 0) + 1;
          return { merchant, version, as_of: asOf, fingerprint };
        }),
      );
    }
    return changed.map(([merchant]) => merchant);
  }

  /** Topics and versions reach the disk together; only then are they served. */
  async #keep(rows: readonly Insertable<Database['review_versions']>[]): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      for (const { merchant } of rows) await storeTopics(transaction, merchant);
      await transaction
        .insertInto('review_versions')
        .values(rows)
        .onConflict((on) =>
          on.column('merchant').doUpdateSet((to) => ({
            version: to.ref('excluded.version'),
            as_of: to.ref('excluded.as_of'),
            fingerprint: to.ref('excluded.fingerprint'),
          })),
        )
        .execute();
    });
    for (const { merchant, version, as_of: asOf, fingerprint } of rows)
      this.#reviews.set(merchant, { version, asOf, fingerprint });
  }
}
