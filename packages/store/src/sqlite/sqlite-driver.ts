import type { SQLInputValue } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import { isBusy, withCause } from './explain.ts';
import type { Result } from './statements.ts';
import { Turns } from './turns.ts';

/** What runs the statements of one connection. */
export interface Runner {
  run(sql: string, values: readonly SQLInputValue[]): Promise<Result>;
  /** Rows in chunks; an engine that only writes has none. */
  chunks?(sql: string, values: readonly SQLInputValue[], size: number): AsyncIterable<Result>;
  close(): Promise<void>;
}

export interface DriverOptions {
  readonly runner: Runner;
  /** What messages call the database. */
  readonly name: string;
  /** Milliseconds for which is tried again what another process does not let in. */
  readonly patience: number;
}

/** Milliseconds between two tries: twice as many each time, up to the most. */
const FIRST_PAUSE = 4;
const LONGEST_PAUSE = 250;

/**
 * Rows as ordinary objects: three times as quick as the dictionaries that `node:sqlite` makes, to build and to read. Each is a
 * copy of one that has all its names, so that the engine need not work out its shape name by name.
 */
function toObjects<R>({ names, rows }: Result): R[] {
  const shape: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
  return rows.map((values) => {
    const row = { ...shape };
    for (let i = 0; i < names.length; i++) row[names[i] as string] = values[i];
    return row as R;
  });
}

class SqliteConnection implements DatabaseConnection {
  readonly #options: DriverOptions;
  /** Between begin and commit nothing is tried again: the lock is held. */
  inTransaction = false;

  constructor(options: DriverOptions) {
    this.#options = options;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#run(sql, parameters as readonly SQLInputValue[]);
    if (result.names.length > 0) return { rows: toObjects(result) };
    return { rows: [], numAffectedRows: BigInt(result.changes) };
  }

  /** Waits by a timer, never with the thread: reads go on meanwhile. */
  async #run(sql: string, values: readonly SQLInputValue[]): Promise<Result> {
    const { runner, name, patience } = this.#options;
    const until = performance.now() + patience;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        return await runner.run(sql, values);
      } catch (error) {
        if (this.inTransaction || !isBusy(error) || performance.now() > until) throw withCause(name, error);
      }
      await wait(pause);
    }
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery, size: number): AsyncIterableIterator<QueryResult<R>> {
    const { runner, name } = this.#options;
    if (!runner.chunks) throw new Error(`${name}: rows are streamed from the connection for reads`);
    for await (const result of runner.chunks(sql, parameters as readonly SQLInputValue[], size)) {
      yield { rows: toObjects(result) };
    }
  }
}

/** One connection, given to one transaction, or to one statement outside of any, at a time. */
export class SqliteDriver implements Driver {
  readonly #runner: Runner;
  readonly #connection: SqliteConnection;
  readonly #turns = new Turns();

  constructor(options: DriverOptions) {
    this.#runner = options.runner;
    this.#connection = new SqliteConnection(options);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turns.enter();
    return this.#connection;
  }

  /** `immediate`: a writer finds out at once, and not halfway, that another process writes. */
  async beginTransaction(): Promise<void> {
    await this.#say('begin immediate');
    this.#connection.inTransaction = true;
  }

  async commitTransaction(): Promise<void> {
    await this.#say('commit');
    this.#connection.inTransaction = false;
  }

  async rollbackTransaction(): Promise<void> {
    this.#connection.inTransaction = false;
    await this.#say('rollback').catch((error: Error) => {
      // A full disk may have rolled back already; that there is nothing left to roll back would hide the reason.
      if (!/no transaction is active/.test(error.message)) throw error;
    });
  }

  async #say(statement: string): Promise<void> {
    await this.#connection.executeQuery(CompiledQuery.raw(statement));
  }

  async releaseConnection(): Promise<void> {
    this.#turns.leave();
  }

  async destroy(): Promise<void> {
    await this.#runner.close();
  }
}
