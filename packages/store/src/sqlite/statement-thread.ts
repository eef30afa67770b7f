// The thread of a file's one connection that writes: a commit waits for the disk, and a statement over everything for the
// processor, and neither may keep a read waiting. Runs what it is sent, one statement after the other.
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { openWriter } from './open-writer.ts';
import { QuietCheckpoint } from './quiet-checkpoint.ts';
import { Statements, type Result } from './statements.ts';

/** What is asked of the thread: to run a statement, or to close the file and end. */
export type Request = { readonly sql: string; readonly values: readonly SQLInputValue[] } | 'close';

/** An error of SQLite; as an `Error` it would lose its code on the way. */
export interface Failure {
  readonly message: string;
  readonly errcode: number | undefined;
}

/** What it answers, in the order in which it was asked; first of all whether the file is open. */
export type Answer = { readonly result: Result } | { readonly failure: Failure };

const done: Result = { names: [], rows: [], changes: 0 };

function attempt(work: () => Result): Answer {
  try {
    return { result: work() };
  } catch (error) {
    const { message, errcode } = error as Error & { readonly errcode?: number };
    return { failure: { message, errcode } };
  }
}

function serve(database: DatabaseSync): void {
  const statements = new Statements(database);
  const checkpoint = new QuietCheckpoint(database);
  const close = (): Result => {
    checkpoint.stop();
    checkpoint.run();
    database.close();
    return done;
  };
  const run = ({ sql, values }: Exclude<Request, 'close'>): Result => {
    const result = statements.run(sql, values);
    if (result.names.length === 0 && !database.isTransaction) checkpoint.wrote();
    return result;
  };
  parentPort?.on('message', (request: Request) => {
    parentPort?.postMessage(attempt(() => (request === 'close' ? close() : run(request))));
  });
}

parentPort?.postMessage(
  attempt(() => {
    serve(openWriter(workerData as string));
    return done;
  }),
);
