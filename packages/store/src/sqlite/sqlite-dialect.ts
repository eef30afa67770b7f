import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Dialect } from 'kysely';
import { SqliteDriver, type DriverOptions } from './sqlite-driver.ts';

/** Kysely over Node's own SQLite. The database is closed when Kysely is destroyed. */
export const sqliteDialect = (options: DriverOptions): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new SqliteDriver(options),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
