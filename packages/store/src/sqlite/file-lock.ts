import { DatabaseSync } from 'node:sqlite';
import type { WriterLock } from '../store.ts';

/**
 * The right to write to a file: a lock that SQLite holds on an empty database beside it. The kernel lets go of it when
 * the process ends, also when it is killed.
 */
export class FileLock implements WriterLock {
  readonly #path: string;
  #held: DatabaseSync | undefined;

  constructor(path: string) {
    this.#path = `${path}.writer`;
  }

  held(): boolean {
    return this.#held !== undefined;
  }

  async acquire(): Promise<boolean> {
    if (this.#held) return true;
    const database = new DatabaseSync(this.#path, { timeout: 0 });
    try {
      database.exec('begin exclusive');
    } catch (error) {
      database.close();
      if (/locked|busy/i.test((error as Error).message)) return false;
      throw error;
    }
    this.#held = database;
    return true;
  }

  release(): void {
    this.#held?.close();
    this.#held = undefined;
  }
}
