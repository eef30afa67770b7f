import { within } from '../within.ts';
import { LineSplitter, type Line } from './line-splitter.ts';

/** How much goes into one transaction. */
export interface BatchLimits {
  readonly lines: number;
  /** UTF-16 units of text, so that long lines make small batches. */
  readonly letters: number;
  /** Milliseconds without a further byte after which what has arrived is a batch. */
  readonly quiet: number;
  /** Milliseconds without a further byte after which the sender is taken to be gone. */
  readonly idle: number;
  /** Bytes of one line. */
  readonly line: number;
}

/**
 * Keys come in no order, so a transaction writes to most pages of a small tree: the more it holds, the less a line costs.
 * decisions/what-a-write-costs.md has the figures.
 */
export const batchLimits: BatchLimits = { lines: 20_000, letters: 8e6, quiet: 5, idle: 60_000, line: 256 * 1024 };

/**
 * Cuts a body into batches of lines, each as large as the limits and the sender's pace allow: one that sends without
 * pause gets few large transactions, one that sends a line and waits for its answer gets it at once. Nothing is read
 * while a batch is being worked on, so a slow store slows the sender down instead of filling the memory.
 *
 * Leaving the loop early cancels the body. A body that breaks off throws; its unfinished lines are not given out.
 */
export async function* batchesOf(
  body: ReadableStream<Uint8Array>,
  limits: BatchLimits = batchLimits,
): AsyncGenerator<readonly Line[]> {
  const reader = body.getReader();
  const splitter = new LineSplitter(limits.line);
  let batch: Line[] = [];
  let letters = 0;
  const cut = (): readonly Line[] => {
    const done = batch;
    batch = [];
    letters = 0;
    return done;
  };
  let coming: ReturnType<typeof reader.read> | undefined;
  try {
    for (;;) {
      coming ??= reader.read();
      // It may fail while a batch is being worked on; that is heard of at the next turn.
      coming.catch(() => {});
      const chunk = await within(coming, batch.length > 0 ? limits.quiet : limits.idle);
      if (!chunk) {
        if (batch.length === 0) throw new Error(`nothing came for ${limits.idle / 1000} s`);
        yield cut();
        continue;
      }
      coming = undefined;
      if (chunk.done) break;
      for (const line of splitter.push(chunk.value)) {
        batch.push(line);
        letters += line.text.length;
        if (batch.length >= limits.lines || letters >= limits.letters) yield cut();
      }
    }
    const last = splitter.end();
    if (last) batch.push(last);
    if (batch.length > 0) yield cut();
  } finally {
    await reader.cancel().catch(() => {});
  }
}
