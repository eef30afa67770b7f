import { sql } from 'kysely';
import { tableNames } from '../primary-keys.ts';
import { integrityFaults } from '../sqlite/integrity-lines.ts';
import type { Store } from '../store.ts';

const words = (error: unknown): string => (error as Error).message.split('\n')[0] ?? '';

async function faultsOfFile({ reads }: Store): Promise<string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(reads);
  return integrityFaults(rows.map(({ integrity_check: found }) => found));
}

/** Without extensions PostgreSQL tells of its pages only by reading them, and of its indexes only if one is unfinished. */
async function faultsOfServer({ reads }: Store): Promise<string[]> {
  const faults: string[] = [];
  const unfinished = await sql<{ name: string }>`
    select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
    where not (i.indisvalid and i.indisready) and c.relnamespace = current_schema()::regnamespace`.execute(reads);
  for (const { name } of unfinished.rows) faults.push(`index ${name} is unfinished: reindex it`);
  const failures = await sql<{ n: number | null }>`
    select checksum_failures as n from pg_stat_database where datname = current_database()`.execute(reads);
  const failed = Number(failures.rows[0]?.n ?? 0);
  if (failed > 0) faults.push(`${failed} pages did not match their checksums`);
  for (const table of tableNames) {
    // A text of the whole row: whatever lies outside its page is read too.
    const whole = sql`select sum(length(whole::text)) from ${sql.table(table)} as whole`;
    await whole.execute(reads).catch((error: unknown) => faults.push(`${table}: ${words(error)}`));
  }
  return faults;
}

/**
 * What is wrong with the pages and indexes of a store, a sentence each; nothing where all is well. Reads all of it: in a
 * file by SQLite's `integrity_check`, in PostgreSQL every row, and what it tells of checksums and indexes.
 */
export async function faultsIn(store: Store): Promise<string[]> {
  try {
    return await (store.location ? faultsOfFile(store) : faultsOfServer(store));
  } catch (error) {
    return [words(error)];
  }
}
