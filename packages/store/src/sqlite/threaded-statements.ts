import { extname } from 'node:path';
import type { SQLInputValue } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { Answer, Failure, Request } from './statement-thread.ts';
import type { Result } from './statements.ts';

/** An error of SQLite, with its code. */
class SqliteError extends Error {
  readonly errcode: number | undefined;

  constructor({ message, errcode }: Failure) {
    super(message);
    this.errcode = errcode;
  }
}

interface Waiting {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** Runs statements on a file in a thread of its own. */
export class ThreadedStatements {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #ended: Error | undefined;

  private constructor(path: string) {
    // Beside this file, under the ending that it has here: as it is written, or compiled.
    const thread = new URL(`./statement-thread${extname(import.meta.url)}`, import.meta.url);
    this.#worker = new Worker(thread, { workerData: path, name: 'sqlite' });
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#end(error as Error));
    this.#worker.on('exit', () => this.#end(new Error('sqlite: the thread that writes has ended')));
  }

  /** Starts the thread; resolves once it has the file open. */
  static async open(path: string): Promise<ThreadedStatements> {
    const statements = new ThreadedStatements(path);
    await statements.#answer();
    return statements;
  }

  run(sql: string, values: readonly SQLInputValue[]): Promise<Result> {
    return this.#ask({ sql, values });
  }

  /** Closes the file after all that was asked for before. */
  async close(): Promise<void> {
    if (this.#ended) return;
    await this.#ask('close');
    await this.#worker.terminate();
  }

  #ask(request: Request): Promise<Result> {
    if (this.#ended) return Promise.reject(this.#ended);
    this.#worker.postMessage(request);
    return this.#answer();
  }

  /** Only a thread that owes an answer keeps the process alive. */
  #answer(): Promise<Result> {
    this.#worker.ref();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #take(answer: Answer): void {
    const first = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#worker.unref();
    if ('result' in answer) first?.resolve(answer.result);
    else first?.reject(new SqliteError(answer.failure));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}
