import { closeSync, openSync, rmSync, writeSync } from 'node:fs';

export interface Reject {
  /** File and line, where the view says them. */
  readonly source: string | null;
  /** The view, or the table of the file, in which it stands. */
  readonly view: string;
  readonly reason: string;
  readonly row: unknown;
}

/** Receives the rows that were not taken. */
export interface RejectSink {
  readonly add: (reject: Reject) => void;
}

/** The rows that were not taken, a JSON object a line, in a file that is made when the first one comes. */
export class RejectFile implements RejectSink {
  readonly path: string;
  #file: number | undefined;
  #count = 0;

  constructor(path: string) {
    this.path = path;
    rmSync(path, { force: true });
  }

  get count(): number {
    return this.#count;
  }

  add(reject: Reject): void {
    this.#file ??= openSync(this.path, 'w');
    writeSync(this.#file, `${JSON.stringify(reject)}\n`);
    this.#count++;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
