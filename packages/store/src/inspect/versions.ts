import { sql } from 'kysely';
import { newerMigrations, pendingMigrations } from '../migrate.ts';
import type { Store } from '../store.ts';

export interface Versions {
  /** Such as `SQLite 3.50.4`. */
  readonly engine: string;
  /** Steps that have not yet been made on its tables. */
  readonly pending: readonly string[];
  /** Steps that this program does not know. */
  readonly newer: readonly string[];
  /** The version of the method whose counters it keeps; undefined in a store that does not say. */
  readonly method: string | undefined;
}

/** Which versions made a store. */
export async function versionsOf({ kind, reads }: Store): Promise<Versions> {
  const asked = kind === 'sqlite' ? sql`sqlite_version()` : sql`current_setting('server_version')`;
  const { rows } = await sql<{ version: string }>`select ${asked} as version`.execute(reads);
  const kept = await sql<{ value: string }>`select value from meta where key = 'method.version'`.execute(reads);
  return {
    engine: `${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'} ${rows[0]?.version}`,
    pending: await pendingMigrations(reads),
    newer: await newerMigrations(reads),
    method: kept.rows[0]?.value,
  };
}
