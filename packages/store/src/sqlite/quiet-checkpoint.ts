import type { DatabaseSync } from 'node:sqlite';

/** Milliseconds without a write after which the log of writes is put back into the file. */
const QUIET = 2_000;

/** Empties the log of writes while nobody writes: a file that rests is one file, and the next start has nothing to read. */
export class QuietCheckpoint {
  readonly #database: DatabaseSync;
  #timer: NodeJS.Timeout | undefined;
  #wrote = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Something was committed. */
  wrote(): void {
    this.#wrote = true;
    this.#timer = this.#timer?.refresh() ?? setTimeout(() => this.run(), QUIET).unref();
  }

  /** Puts back now what was written. Where somebody reads just then, what is left is tried again. */
  run(): void {
    if (!this.#wrote || this.#database.isTransaction) return;
    const { busy } = this.#database.prepare('pragma wal_checkpoint(truncate)').get() as { busy: number };
    if (busy) this.#timer?.refresh();
    else this.#wrote = false;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
