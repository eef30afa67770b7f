import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { keepClock, moved, readClock } from './clock.ts';
import { Pairs, type Pair } from '../pairs/pair-key.ts';
import { rebuild } from '../rebuild/rebuild.ts';
import { updatePairs } from '../pairs/update-pairs.ts';
import { write } from '../sql/write.ts';
import { CounterDeltas } from '../pairs/counter-deltas.ts';

/** Pairs a transaction, so that a batch of events never waits long. */
const SLICE = 4096;
/** Due pairs from which on a rebuild is quicker than looking at each. */
const MANY = 50_000;

const nothing = {
  orders: new Map(),
  reviews: new Map(),
  stars: new Map(),
  moderations: new Map(),
  linked: new Pairs(),
};

/** Looks again at some pairs whose view changes by itself up to `asOf`. Returns whether that were all of them. */
async function applySomeDue(db: Kysely<Database>, method: MethodDocument, asOf: number): Promise<boolean> {
  const due = await db
    .selectFrom('pairs')
    .select(['merchant', 'buyer'])
    .where('due_at', '<=', asOf)
    .orderBy('due_at')
    .limit(SLICE)
    .execute();
  if (due.length === 0) return true;
  const pairs = due.map(({ merchant, buyer }): Pair => [merchant, buyer]);
  const deltas = new CounterDeltas(method);
  const updated = await updatePairs(db, pairs, nothing, { method, asOf }, deltas);
  await write(db, 'pairs', updated.pairs);
  await write(db, 'counters', deltas.rows(), 'add');
  return due.length < SLICE;
}

/**
 * Moves the clock to where `now` (ms) lets it be and makes mature what is due by then, in transactions of bounded size, or
 * by a rebuild where more than `many` pairs are due. Returns the clock.
 */
export async function applyDueObservations(
  db: Kysely<Database>,
  method: MethodDocument,
  now: number,
  many = MANY,
): Promise<number> {
  const asOf = await db.transaction().execute(async (transaction) => {
    const clock = await readClock(transaction);
    const next = moved(clock, clock.newest, now);
    await keepClock(transaction, clock, next);
    return next.asOf;
  });
  const { due } = await db
    .selectFrom('pairs')
    .select(({ fn }) => fn.countAll<number>().as('due'))
    .where('due_at', '<=', asOf)
    .executeTakeFirstOrThrow();
  if (due > many) {
    await db.transaction().execute((transaction) => rebuild(transaction, method));
    return asOf;
  }
  let done = false;
  while (!done) done = await db.transaction().execute((transaction) => applySomeDue(transaction, method, asOf));
  return asOf;
}
