import { createHash } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { primaryKeys, tableNames, type Table } from './primary-keys.ts';
import type { Database } from './schema.ts';
import { StoreError, type Store } from './store.ts';

/** Rows read in one go. */
const PAGE = 2_000;
/** Rows written by one statement: with the widest table well under the number of parameters that either engine allows. */
const ROWS = 500;

type Row = Readonly<Record<string, string | number | null>>;

/** A table that was moved: how many rows, and a hash of all of them in order of their key. */
export interface MovedTable {
  readonly table: Table;
  readonly rows: number;
  readonly hash: string;
}

const refs = (names: readonly string[]): RawBuilder<unknown> => sql.join(names.map((name) => sql.ref(name)));

/** The id is the store's own: documents of the two would else have the same tags, and two servers might write them. */
const sent = (table: Table): RawBuilder<unknown> => (table === 'meta' ? sql`key <> 'store.id'` : sql`1 = 1`);

/** What a store has of its own from the beginning. The secret goes when that of the other arrives. */
const told = (table: Table): RawBuilder<unknown> =>
  table === 'meta' ? sql`key not in ('store.id', 'store.secret')` : sql`1 = 1`;

/** All rows of a table in order of their key, which both engines sort by code point. */
async function* pages(db: Kysely<Database>, table: Table): AsyncGenerator<readonly Row[]> {
  const key: readonly string[] = primaryKeys[table];
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} where ${sent(table)} ${after} order by ${refs(key)} limit ${PAGE}`.execute(db);
    if (rows.length > 0) yield rows;
    const last = rows[PAGE - 1];
    if (!last) return;
    after = sql`and (${refs(key)}) > (${sql.join(key.map((name) => last[name]))})`;
  }
}

/** Takes in rows, whatever the order of their columns. */
class TableHash {
  rows = 0;
  readonly #hash = createHash('sha256');

  add(rows: readonly Row[]): void {
    this.rows += rows.length;
    for (const row of rows) this.#hash.update(`${JSON.stringify(Object.entries(row).toSorted())}\n`);
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}

async function copy(from: Kysely<Database>, to: Kysely<Database>, table: Table): Promise<TableHash> {
  const hash = new TableHash();
  // Who was erased is known by hashes under the secret, and authors' pictures are drawn from it: it is part of what moves.
  if (table === 'meta') await to.deleteFrom('meta').where('key', '=', 'store.secret').execute();
  for await (const rows of pages(from, table)) {
    hash.add(rows);
    for (let at = 0; at < rows.length; at += ROWS) {
      await to
        .insertInto(table)
        .values(rows.slice(at, at + ROWS) as never)
        .execute();
    }
  }
  return hash;
}

async function read(db: Kysely<Database>, table: Table): Promise<TableHash> {
  const hash = new TableHash();
  for await (const rows of pages(db, table)) hash.add(rows);
  return hash;
}

async function demandEmpty({ reads, name }: Store): Promise<void> {
  for (const table of tableNames) {
    const { rows } = await sql`select 1 from ${sql.table(table)} where ${told(table)} limit 1`.execute(reads);
    if (rows.length > 0) throw new StoreError(`${name}: is not empty (there are ${table}); name an empty database`);
  }
}

/**
 * Copies everything from one store into another, empty one, in one transaction, and reads it again there: each table has
 * to have as many rows and, in order of key, the same ones to the letter. Nobody else may write to either meanwhile.
 *
 * @param moved - Called after each table.
 * @throws StoreError if the target is not empty, another process writes, or what arrived is not what was sent; then
 * nothing was changed.
 */
export async function moveStore(from: Store, to: Store, moved: (table: MovedTable) => void): Promise<void> {
  for (const { writer, name } of [from, to]) {
    if (!writer.held()) throw new StoreError(`${name}: another process writes to it; stop that one first`);
  }
  await demandEmpty(to);
  await to.db.transaction().execute(async (transaction) => {
    for (const table of tableNames) {
      const source = await copy(from.reads, transaction, table);
      const arrived = await read(transaction, table);
      const hash = source.digest();
      if (source.rows !== arrived.rows || hash !== arrived.digest()) {
        throw new StoreError(
          `${to.name}: ${table} arrived otherwise than it was sent (${source.rows} rows, ${arrived.rows} there); nothing was moved`,
        );
      }
      moved({ table, rows: source.rows, hash });
    }
  });
}
