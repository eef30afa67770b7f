import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import type { Database } from './schema.ts';

/** A store that was written by a newer program than this one. */
class NewerSchemaError extends Error {}

/** Brings the tables behind `db` to the newest schema; does nothing where they are there already. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const unknown = await applied(db);
  const newer = unknown.filter((name) => !Object.hasOwn(migrations, name));
  if (newer.length > 0) {
    throw new NewerSchemaError(
      `it was written by a newer version of this program (${newer.join(', ')}); start that version`,
    );
  }
  const failed = results?.find(({ status }) => status === 'Error');
  throw new Error(`migration ${failed?.migrationName ?? 'of the tables'} failed: ${(error as Error).message}`, {
    cause: error,
  });
}

async function applied(db: Kysely<Database>): Promise<string[]> {
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}
