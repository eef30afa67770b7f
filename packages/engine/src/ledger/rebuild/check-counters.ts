import type { MethodDocument } from '@huitou/contract/method-document.js';
import { PostgresAdapter, sql, type Kysely, type Transaction } from 'kysely';
import { rolledBack } from '@huitou/store/rolled-back.js';
import type { Database } from '@huitou/store/schema.js';
import { readClock } from '../clock/clock.ts';
import { largestDifference, type Difference } from './compare-counters.ts';
import { rebuild } from './rebuild.ts';

/** Relative: sums of the same numbers in another order. */
export const TOLERANCE = 1e-9;

export interface CheckedCounters {
  /** Merchants whose counters were worked out anew. */
  readonly merchants: number;
  /** Where counters differ most; undefined where none does by more than rounding. */
  readonly largest: Difference | undefined;
}

/**
 * Waits for the turn of the one who writes, and keeps it: each of its transactions begins with one of these tables, so
 * that neither waits for the other in a circle.
 */
async function takeTurn(transaction: Transaction<Database>): Promise<void> {
  if (!(transaction.getExecutor().adapter instanceof PostgresAdapter)) return;
  await sql`set local lock_timeout = '10s'`.execute(transaction);
  await sql`lock table recent_events, pairs in share row exclusive mode`.execute(transaction);
}

/** Some merchants, evenly spread by id, whose counters are those of the clock: no pair of theirs waits to be looked at. */
async function some(db: Kysely<Database>, many: number): Promise<string[]> {
  const { asOf } = await readClock(db);
  const { rows } = await sql<{ merchant: string }>`
    select distinct merchant from counters
    where merchant not in (select merchant from pairs where due_at <= ${asOf})
    order by merchant`.execute(db);
  const step = Math.max(1, rows.length / many);
  return Array.from({ length: Math.min(many, rows.length) }, (_, i) => rows[Math.floor(i * step)]?.merchant ?? '');
}

/**
 * Works out the counters of `many` merchants anew from their raw rows, and compares them with those that stand. Leaves the
 * store as it is, and may run beside the process that writes to it, which waits meanwhile.
 */
export const checkCounters = (db: Kysely<Database>, method: MethodDocument, many = 20): Promise<CheckedCounters> =>
  rolledBack(db, async (transaction) => {
    await takeTurn(transaction);
    const merchants = await some(transaction, many);
    if (merchants.length === 0) return { merchants: 0, largest: undefined };
    const counters = () => transaction.selectFrom('counters').selectAll().where('merchant', 'in', merchants).execute();
    const stood = await counters();
    await rebuild(transaction, method, merchants);
    const largest = largestDifference(stood, await counters());
    return { merchants: merchants.length, largest: largest && largest.relative > TOLERANCE ? largest : undefined };
  });
