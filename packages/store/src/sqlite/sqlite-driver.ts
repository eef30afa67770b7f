import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';

/** Statements kept ready: chunked writes come in few sizes, so this is far more than a run ever uses. */
const KEPT = 400;

interface Prepared {
  readonly statement: StatementSync;
  /** Names of what it returns; none for a statement that only writes. */
  readonly names: readonly string[];
}

function prepare(database: DatabaseSync, sql: string): Prepared {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return { statement, names: statement.columns().map(({ name }) => name) };
}

/** A row as an ordinary object: three times as quick as the dictionaries that `node:sqlite` makes, to build and to read. */
function toObject(names: readonly string[], values: unknown): unknown {
  const row: Record<string, unknown> = {};
  for (const [i, value] of (values as readonly unknown[]).entries()) row[names[i] as string] = value;
  return row;
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** `async` so that what SQLite throws becomes a rejection. */
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, names } = this.#kept(sql);
    const values = parameters as readonly SQLInputValue[];
    if (names.length > 0) return { rows: statement.all(...values).map((row) => toObject(names, row) as R) };
    const { changes } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    // A statement of its own: a kept one may be run again before this iteration is over.
    const { statement, names } = prepare(this.#database, sql);
    let rows: R[] = [];
    for (const row of statement.iterate(...(parameters as readonly SQLInputValue[]))) {
      if (rows.push(toObject(names, row) as R) < chunkSize) continue;
      yield { rows };
      rows = [];
    }
    if (rows.length > 0) yield { rows };
  }

  #kept(sql: string): Prepared {
    const kept = this.#prepared.get(sql);
    if (kept) return kept;
    const prepared = prepare(this.#database, sql);
    const [oldest] = this.#prepared.size < KEPT ? [] : this.#prepared.keys();
    if (oldest !== undefined) this.#prepared.delete(oldest);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** One connection; Kysely's own lock gives it to one transaction at a time. */
export class SqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  readonly #connection: SqliteConnection;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#connection = new SqliteConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  /** `immediate`: a writer finds out at once, and not halfway, that another process writes. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk may have rolled back already; a second rollback would hide the reason.
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#database.close();
  }
}
