import type { LineAnswer } from '@huitou/contract/ingest.js';
import type { Ledger } from '../ports/ledger.ts';
import type { Observer } from '../ports/observer.ts';
import { applyBatch } from './apply-batch.ts';
import { batchesOf, batchLimits, type BatchLimits } from './batches.ts';

export interface Ingest {
  readonly ledger: Ledger;
  /** Which of the platform's keys the events come with, counted from 1. */
  readonly key?: number | undefined;
  /** True while the server is stopping: the batch at work is finished, no further one begun. */
  readonly stopping: () => boolean;
  readonly onError: (error: unknown) => void;
  readonly observer?: Observer | undefined;
  readonly limits?: BatchLimits;
}

const encoder = new TextEncoder();
const print = (answers: readonly LineAnswer[]): Uint8Array<ArrayBuffer> =>
  encoder.encode(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Turns a body of events into a body of answers. The next batch is read when the reader of the answers asks for more:
 * a slow reader, like a slow store, slows the sender down. An answer that has been given out is on disk.
 */
export function answerLines(
  body: ReadableStream<Uint8Array>,
  { ledger, key, stopping, onError, observer, limits = batchLimits }: Ingest,
): ReadableStream<Uint8Array> {
  const batches = batchesOf(body, limits);
  const closed = observer?.opened('sender');
  /** The first line about which nothing has been said yet. */
  let from = 1;

  const answerNext = async (): Promise<readonly LineAnswer[] | undefined> => {
    if (stopping()) throw new Error('the server is stopping');
    const lines = await batches.next().catch((error: unknown) => {
      throw new Error(`the body broke off (${words(error)})`, { cause: error });
    });
    if (lines.done) return undefined;
    const started = performance.now();
    const answers = await applyBatch(ledger, lines.value, body, key).catch((error: unknown) => {
      onError(error);
      throw new Error(`the store failed (${words(error)})`, { cause: error });
    });
    observer?.ingested(answers, (performance.now() - started) / 1000);
    from = (answers.at(-1)?.line ?? from) + 1;
    return answers;
  };

  const end = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    controller.close();
    closed?.();
    await batches.return(undefined);
  };

  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const answers = await answerNext();
          if (answers) controller.enqueue(print(answers));
          else await end(controller);
        } catch (error) {
          const reason = `${words(error)}; nothing from line ${from} on was applied: send it again from there`;
          const failed = { line: from, id: null, status: 'failed', reason } as const;
          observer?.ingested([failed], 0);
          controller.enqueue(print([failed]));
          await end(controller);
        }
      },
      async cancel() {
        closed?.();
        await batches.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
