import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Statements kept ready: chunked writes come in few sizes, so this is far more than a run ever uses. */
const KEPT = 400;

/** What a statement came to. */
export interface Result {
  /** Names of the columns it returns; none for a statement that only writes. */
  readonly names: readonly string[];
  /** Values in the order of the names. */
  readonly rows: readonly (readonly unknown[])[];
  readonly changes: number;
}

interface Prepared {
  readonly statement: StatementSync;
  readonly names: readonly string[];
}

/** Runs statements on a database in this thread, each prepared once. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  run(sql: string, values: readonly SQLInputValue[]): Result {
    const { statement, names } = this.#kept(sql);
    if (names.length === 0) return { names, rows: [], changes: Number(statement.run(...values).changes) };
    // With `setReturnArrays`, which the types do not know of.
    return { names, rows: statement.all(...values) as unknown as unknown[][], changes: 0 };
  }

  /** Rows one by one. */
  *iterate(
    sql: string,
    values: readonly SQLInputValue[],
  ): Generator<Pick<Result, 'names'> & { row: readonly unknown[] }> {
    // A statement of its own: a kept one may be run again before this iteration is over.
    const { statement, names } = this.#prepare(sql);
    for (const row of statement.iterate(...values)) yield { names, row: row as unknown as unknown[] };
  }

  #prepare(sql: string): Prepared {
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays(true);
    return { statement, names: statement.columns().map(({ name }) => name) };
  }

  #kept(sql: string): Prepared {
    const kept = this.#prepared.get(sql);
    if (kept) return kept;
    const prepared = this.#prepare(sql);
    const [oldest] = this.#prepared.size < KEPT ? [] : this.#prepared.keys();
    if (oldest !== undefined) this.#prepared.delete(oldest);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}
