import { PostgresAdapter, sql, type Kysely } from 'kysely';
import { createTable } from '../create-table.ts';
import { hashEvents } from './merchant-keys/hash-events.ts';
import { fillThings } from './merchant-keys/fill-things.ts';
import { indexes, tables } from './merchant-keys/tables.ts';

/** Indexes that name the old keys; those of PostgreSQL's constraints go with the tables. */
const gone = [
  ...['orders_pair', 'refunds_order', 'reviews_pair', 'replies_review', 'moderations_pair', 'moderations_review'],
  ...['pairs_due', 'reviews_by_time', 'reviews_by_helpful', 'reviews_by_stars', 'reviews_folded'],
];

/** Puts a table out of the way of the one that takes its name. */
async function setAside(db: Kysely<unknown>, name: string): Promise<void> {
  await db.schema.alterTable(name).renameTo(`old_${name}`).execute();
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
  await sql`alter table ${sql.table(`old_${name}`)} drop constraint if exists ${sql.ref(`${name}_key`)}`.execute(db);
}

/**
 * Has every key begin with the merchant, so that all of one lies together and a shard can hold it, keeps orders in the
 * order of their pairs, and hashes of events instead of their ids. What is named by its id alone is found by `things`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const name of gone) await db.schema.dropIndex(name).execute();
  await createTable(
    db,
    'things',
    { kind: 'whole', id: 'text', merchant: 'text', owner: 'text' },
    { key: ['kind', 'id'], keyed: true },
  );
  for (const { name } of tables) await setAside(db, name);
  for (const { name, columns, keys, merchant, from } of tables) {
    await createTable(db, name, columns, keys);
    const rest = Object.keys(columns).filter((column) => column !== 'merchant');
    const names = sql.join(['merchant', ...rest].map((column) => sql.ref(column)));
    const values = sql.join([merchant, ...rest.map((column) => sql.ref(`o.${column}`))]);
    const order = sql.join(keys.key.map((column) => (column === 'merchant' ? sql`1` : sql.ref(`o.${column}`))));
    await sql`insert into ${sql.table(name)} (${names}) select ${values} ${from} order by ${order}`.execute(db);
  }
  await fillThings(db);
  for (const { name } of tables) await db.schema.dropTable(`old_${name}`).execute();
  for (const index of indexes) await sql.raw(index).execute(db);

  await setAside(db, 'events');
  for (const name of ['events', 'recent_events']) {
    await createTable(
      db,
      name,
      { id_high: 'whole', id_low: 'whole', content: 'whole?' },
      { key: ['id_high', 'id_low'], keyed: true },
    );
  }
  await hashEvents(db);
  await db.schema.dropTable('old_events').execute();
}
