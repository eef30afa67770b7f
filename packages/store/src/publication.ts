import { PostgresAdapter, sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './schema.ts';

/** The channel on which PostgreSQL carries notices from process to process. */
export const CHANNEL = 'huitou';

/** What one process tells the others: that something was published, or that the one who wrote has stopped. */
export type Notice = 'published' | 'writer-gone';

const NUMBER = 'publication';
const AS_OF = 'publication.as-of';

/** What is public. */
export interface Publication {
  /** Rows of `snapshots` and `review_versions` name the publication with which they became public; 0 before any. */
  readonly number: number;
  /** What was known at this time is public. Milliseconds; undefined before the first publication that says so. */
  readonly asOf: number | undefined;
}

export async function readPublication(db: Kysely<Database>): Promise<Publication> {
  const rows = await db.selectFrom('meta').selectAll().where('key', 'in', [NUMBER, AS_OF]).execute();
  const values = new Map(rows.map(({ key, value }) => [key, Number(value)]));
  return { number: values.get(NUMBER) ?? 0, asOf: values.get(AS_OF) };
}

/**
 * Gives the publication that `transaction` is the next number, and has others told of it once it is committed. One
 * process publishes at a time, so whoever has seen a number has seen all rows up to it.
 */
export async function raisePublication(transaction: Transaction<Database>): Promise<number> {
  const { rows } = await sql<{ value: string }>`
    insert into meta (key, value) values (${NUMBER}, '1')
    on conflict (key) do update set value = cast(cast(meta.value as bigint) + 1 as text)
    returning value`.execute(transaction);
  if (transaction.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`select pg_notify(${CHANNEL}, ${'published' satisfies Notice})`.execute(transaction);
  }
  return Number(rows[0]?.value);
}

/** Writes down up to when is public what happened (ms). */
export async function keepPublishedAsOf(transaction: Transaction<Database>, asOf: number): Promise<void> {
  await transaction
    .insertInto('meta')
    .values({ key: AS_OF, value: String(asOf) })
    .onConflict((on) => on.column('key').doUpdateSet({ value: String(asOf) }))
    .execute();
}
