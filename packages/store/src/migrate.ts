import { PostgresAdapter, sql, type Kysely, type Transaction } from 'kysely';
import { migrations } from './migrations.ts';
import { tableNames } from './primary-keys.ts';
import type { Database } from './schema.ts';

/** A store that was written by a newer program than this one. */
class NewerSchemaError extends Error {}

type MigrationsTable = Readonly<Record<'kysely_migration', { readonly name: string; readonly timestamp: string }>>;

const inOrder = Object.keys(migrations).sort();

/** How many steps lead from an empty database to the newest schema. */
export const allMigrations = inOrder.length;

/**
 * Brings the tables behind `db` to the newest schema; does nothing where they are there already. Each migration is one
 * transaction with the note that it has run, so that a process may be killed at any moment, and several may start at
 * once: who comes later finds it done.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  if (isComplete(await applied(db))) return;
  let first = true;
  while (!(await migrateOnce(db, first))) first = false;
}

/** Runs the first migration that is missing; true once none is. */
async function migrateOnce(db: Kysely<Database>, first: boolean): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    // SQLite's transactions begin with the lock on writing; PostgreSQL's need one, which ends with the transaction.
    if (transaction.getExecutor().adapter instanceof PostgresAdapter) {
      await sql`select pg_advisory_xact_lock(hashtext('huitou migrations'), hashtext(current_schema()))`.execute(
        transaction,
      );
    }
    await sql`create table if not exists kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)`.execute(
      transaction,
    );
    if (first && !isComplete(await applied(transaction))) await clearRuins(transaction);
    const names = await applied(transaction);
    if (isComplete(names)) return true;
    const next = inOrder.find((name) => !names.includes(name));
    if (next === undefined) return true;
    await migrations[next]?.up(transaction).catch((error: unknown) => {
      throw new Error(`migration ${next} failed: ${(error as Error).message}`, { cause: error });
    });
    await transaction
      .withTables<MigrationsTable>()
      .insertInto('kysely_migration')
      .values({ name: next, timestamp: new Date().toISOString() })
      .execute();
    return false;
  });
}

const newerAmong = (names: readonly string[]): string[] => names.filter((name) => !Object.hasOwn(migrations, name));

/** Migrations that have run on the store behind `db` and that this program does not know. */
export const newerMigrations = async (db: Kysely<Database>): Promise<string[]> => newerAmong(await applied(db));

/** Migrations that have not yet run on the store behind `db`, in their order. */
export async function pendingMigrations(db: Kysely<Database>): Promise<string[]> {
  const names = await applied(db);
  return inOrder.filter((name) => !names.includes(name));
}

/** Whether all migrations have run. Throws NewerSchemaError where others have as well. */
function isComplete(names: readonly string[]): boolean {
  const newer = newerAmong(names);
  if (newer.length > 0) {
    throw new NewerSchemaError(
      `it was written by a newer version of this program (${newer.join(', ')}); start that version`,
    );
  }
  return names.length === inOrder.length;
}

async function applied(db: Kysely<Database>): Promise<string[]> {
  if (!(await tablesIn(db, true)).includes('kysely_migration')) return [];
  const rows = await db.withTables<MigrationsTable>().selectFrom('kysely_migration').select('name').execute();
  return rows.map(({ name }) => name);
}

async function tablesIn(db: Kysely<Database>, withInternalKyselyTables = false): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables });
  return tables.filter(({ isView }) => !isView).map(({ name }) => name);
}

/** Everything that a migration makes. */
const ours: ReadonlySet<string> = new Set(tableNames);

/**
 * Takes away what a process left behind that was killed while it made the first tables, by a version that made them one
 * by one: tables without a note and without a row. A store that holds anything is left as it is.
 */
async function clearRuins(transaction: Transaction<Database>): Promise<void> {
  const tables = await tablesIn(transaction);
  if (tables.length === 0 || tables.some((table) => !ours.has(table))) return;
  for (const table of tables) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(transaction);
    if (rows.length > 0) return;
  }
  for (const table of tables) await transaction.schema.dropTable(table).execute();
  await transaction.withTables<MigrationsTable>().deleteFrom('kysely_migration').execute();
}
