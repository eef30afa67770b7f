import { PostgresAdapter, sql, type CreateTableBuilder, type Kysely, type RawBuilder } from 'kysely';

/** How a migration names its column types so that both engines compare, sort and store alike. */
export interface ColumnTypes {
  /** Text that sorts by code point: what SQLite does by itself, and PostgreSQL only under the C collation. */
  readonly text: RawBuilder<unknown> | 'text';
  /** Milliseconds, days, counts and flags. */
  readonly whole: 'bigint';
  readonly real: 'double precision';
  /** Whether the engine keeps tables in parts. */
  readonly partitions: boolean;
  /** Ends a table whose rows live in the order of their key, where the engine has such tables. */
  readonly keyed: <T extends CreateTableBuilder<string, string>>(table: T) => T;
}

/** The column types of the engine behind `db`. */
export function columnTypes(db: Kysely<unknown>): ColumnTypes {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  return {
    text: postgres ? sql`text collate "C"` : 'text',
    whole: 'bigint',
    real: 'double precision',
    partitions: postgres,
    keyed: (table) => (postgres ? table : (table.modifyEnd(sql`without rowid`) as typeof table)),
  };
}
