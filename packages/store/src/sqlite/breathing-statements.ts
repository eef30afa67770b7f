import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { yieldAfterWork } from '../yield-after-work.ts';
import type { Runner } from './sqlite-driver.ts';
import { Statements, type Result } from './statements.ts';

/** Runs statements in this thread, and lets others have a turn between them. */
export class BreathingStatements implements Runner {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = new Statements(database);
  }

  async run(sql: string, values: readonly SQLInputValue[]): Promise<Result> {
    await yieldAfterWork();
    return this.#statements.run(sql, values);
  }

  async *chunks(sql: string, values: readonly SQLInputValue[], size: number): AsyncGenerator<Result> {
    let names: readonly string[] = [];
    let rows: (readonly unknown[])[] = [];
    for (const one of this.#statements.iterate(sql, values)) {
      names = one.names;
      if (rows.push(one.row) < size) continue;
      yield { names, rows, changes: 0 };
      rows = [];
      await yieldAfterWork();
    }
    if (rows.length > 0) yield { names, rows, changes: 0 };
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }
}
