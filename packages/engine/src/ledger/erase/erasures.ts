import { hash, randomBytes } from 'node:crypto';
import type { Erased } from '@huitou/contract/ingest.js';
import type { Database } from '@huitou/store/schema.js';
import { readSecret } from '@huitou/store/store-secret.js';
import { sql, type Kysely } from 'kysely';
import { rowsByKey, type Key } from '../sql/look-up.ts';
import { write } from '../sql/write.ts';

/** What an erasure is about. */
export type Subject = 'buyer' | 'review';

/** The id that stands for a buyer at one merchant from now on. It says nothing, and is another one at each merchant. */
export const tombstone = (seed: string, merchant: string): string =>
  hash('sha256', `${seed} ${merchant}`, 'base64url').slice(0, 22);

/** Who is to be forgotten, known only by hashes under the store's secret. */
export class Erasures {
  readonly #db: Kysely<Database>;
  readonly #secret: string;
  /** Ids, after `buyer ` or `review `, with the seeds of those that were erased. */
  readonly #seeds = new Map<string, string>();

  private constructor(db: Kysely<Database>, secret: string) {
    this.#db = db;
    this.#secret = secret;
  }

  static async open(db: Kysely<Database>): Promise<Erasures> {
    return new Erasures(db, await readSecret(db));
  }

  /** Whether anything was ever erased. */
  static async any(db: Kysely<Database>): Promise<boolean> {
    const { rows } = await sql`select 1 from erasures limit 1`.execute(db);
    return rows.length > 0;
  }

  #hashOf(key: string): string {
    return hash('sha256', `${this.#secret} ${key}`, 'base64url');
  }

  /** Finds out which of some ids were erased. */
  async look(subject: Subject, ids: Iterable<string>): Promise<void> {
    const keys = new Map(Array.from(new Set(ids), (id) => [this.#hashOf(`${subject} ${id}`), `${subject} ${id}`]));
    const asked = [...keys.keys()].sort().map((one): Key => [one]);
    for (const { hash: found, seed } of await rowsByKey(this.#db, 'erasures', asked)) {
      this.#seeds.set(keys.get(found) ?? '', seed);
    }
  }

  /** The seed under which an id was erased; undefined if it was not. It has to have been looked for. */
  seedOf(subject: Subject, id: string): string | undefined {
    return this.#seeds.get(`${subject} ${id}`);
  }

  /** Writes down that ids are erased, once; `now` in milliseconds. @returns the seed of the first. */
  async keep(subject: Subject, ids: readonly string[], now: number, counts?: Erased): Promise<string> {
    await this.look(subject, ids);
    const rows = [...new Set(ids)]
      .filter((id) => this.seedOf(subject, id) === undefined)
      .map((id) => {
        const seed = randomBytes(18).toString('base64url');
        this.#seeds.set(`${subject} ${id}`, seed);
        return { hash: this.#hashOf(`${subject} ${id}`), seed, at: now, counts: JSON.stringify(counts ?? {}) };
      });
    await write(this.#db, 'erasures', rows);
    return this.seedOf(subject, ids[0] ?? '') ?? '';
  }

  /** Writes down what an erasure found. */
  async count(subject: Subject, id: string, counts: Erased): Promise<void> {
    const row = { counts: JSON.stringify(counts) };
    await this.#db
      .updateTable('erasures')
      .set(row)
      .where('hash', '=', this.#hashOf(`${subject} ${id}`))
      .execute();
  }
}
