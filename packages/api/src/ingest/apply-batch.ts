import type { Event } from '@huitou/contract/events.js';
import type { LineAnswer } from '@huitou/contract/ingest.js';
import { isRejection, readEvent, type Rejection } from '@huitou/contract/read-event.js';
import type { Ledger } from '../ports/ledger.ts';
import { yieldToEventLoop } from '../yield-to-event-loop.ts';
import { unknownTopic } from './known-topics.ts';
import type { Line } from './line-splitter.ts';

/** Lines that are read in one go: some milliseconds of work. */
const together = 200;

function read({ text, fault }: Line): Event | Rejection {
  const found = fault ? { id: null, reason: fault } : readEvent(text, Date.now());
  return isRejection(found) ? found : (unknownTopic(found) ?? found);
}

const usedOtherwise = 'the id was used for other content; give a correction an id of its own';

const writtenHere = (review: string): string =>
  `the buyer has written about this order here, as ${review}, and one order has one review; leave this one out`;

/**
 * Applies the events among some lines in one durable transaction and answers every line, in their order.
 *
 * @throws What the ledger throws; then nothing of the batch is applied.
 */
export async function applyBatch(
  ledger: Ledger,
  lines: readonly Line[],
  sender: object,
  key?: number,
): Promise<readonly LineAnswer[]> {
  const known: { readonly line: number; readonly read: Event | Rejection }[] = [];
  for (const line of lines) {
    known.push({ line: line.number, read: read(line) });
    if (known.length % together === 0) await yieldToEventLoop();
  }
  const events = known.flatMap((one) => (isRejection(one.read) ? [] : [one.read]));
  const results = events.length > 0 ? await ledger.apply(events, sender, key) : [];
  let next = 0;
  return known.map(({ line, read: { id, ...found } }): LineAnswer => {
    if (!('reason' in found)) {
      const status = results[next++] ?? 'applied';
      if (typeof status === 'object') {
        if ('erased' in status) return { line, id, status: 'applied', erased: status.erased };
        return { line, id, status: 'rejected', reason: writtenHere(status.reviewed), field: '/data/order' };
      }
      return status === 'conflict' ? { line, id, status, reason: usedOtherwise } : { line, id, status };
    }
    return Object.assign({ line, id, status: 'rejected' as const }, found);
  });
}
