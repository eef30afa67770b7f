import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { keepClock, moved, readClock } from './clock.ts';
import type { Pair } from '../pairs/pair-key.ts';
import { pairChanges } from '../pairs/pair-rows.ts';
import { updatePairs } from '../pairs/update-pairs.ts';
import { write } from '../sql/write.ts';
import { CounterDeltas } from '../pairs/counter-deltas.ts';

/** Pairs a transaction: some ten milliseconds, so that a batch of events never waits long. */
export const SLICE = 512;

const nothing = pairChanges({});

/** Moves the clock to where `now` (ms) lets it be. Returns it. */
export const moveClock = (db: Kysely<Database>, now: number): Promise<number> =>
  db.transaction().execute(async (transaction) => {
    const clock = await readClock(transaction);
    const next = moved(clock, clock.newest, now);
    await keepClock(transaction, clock, next);
    return next.asOf;
  });

/**
 * Looks again, in one transaction, at some of the pairs whose view changes by itself up to the clock. Returns how many:
 * with fewer than `SLICE` nothing is left to do. `crowd` as in `apply`.
 */
export const applySomeDue = (db: Kysely<Database>, method: MethodDocument, crowd?: number): Promise<number> =>
  db.transaction().execute(async (transaction) => {
    const { asOf } = await readClock(transaction);
    const due = await transaction
      .selectFrom('pairs')
      .select(['merchant', 'buyer'])
      .where('due_at', '<=', asOf)
      .orderBy('due_at')
      .limit(SLICE)
      .execute();
    if (due.length === 0) return 0;
    const pairs = due.map(({ merchant, buyer }): Pair => [merchant, buyer]);
    const deltas = new CounterDeltas(method);
    const updated = await updatePairs(transaction, pairs, nothing, { method, asOf, crowd }, deltas);
    await write(transaction, 'pairs', updated.pairs);
    await write(transaction, 'counters', deltas.rows(), 'add');
    return due.length;
  });

/** Moves the clock and makes mature all that is due by then, slice by slice. Returns the clock. */
export async function applyDueObservations(
  db: Kysely<Database>,
  method: MethodDocument,
  now: number,
  crowd?: number,
): Promise<number> {
  const asOf = await moveClock(db, now);
  let looked = SLICE;
  while (looked === SLICE) looked = await applySomeDue(db, method, crowd);
  return asOf;
}
