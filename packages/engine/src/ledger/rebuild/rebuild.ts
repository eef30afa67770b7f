import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { crowdTables } from '../pairs/crowd-rows.ts';
import { readClock } from '../clock/clock.ts';
import { countOrders } from './count-orders.ts';
import { countReturns } from './count-returns.ts';
import { rebuildOrderColumns } from './order-columns.ts';
import { rebuildPairs } from './pairs.ts';
import { rebuildReviewColumns } from './review-columns.ts';
import { dropScratch, fillLinks, fillPairs } from './scratch.ts';
import { clear, scopeOf } from './scope.ts';
import { countReviews, fillCountedReviews, placeReviewsDue } from './counted-reviews.ts';

/**
 * Works out anew, from what platforms said and nothing else, all that the ledger keeps by steps: the derived columns of
 * orders, reviews and pairs, and the counters, as of the ledger's clock. It is the method a second time, in SQL over
 * whole tables, and so a check of the first. Of all merchants unless some are named. Call it inside a transaction.
 */
export async function rebuild(
  db: Kysely<Database>,
  method: MethodDocument,
  merchants?: readonly string[],
): Promise<void> {
  if (merchants?.length === 0) return;
  const { asOf } = await readClock(db);
  const scope = scopeOf(db, asOf, merchants);
  await dropScratch(scope);
  await rebuildOrderColumns(scope);
  await fillLinks(scope);
  await fillPairs(scope, method);
  await rebuildReviewColumns(scope, method);
  await rebuildPairs(scope, method);
  // The next event about a crowd, which reads it whole once, makes its sums anew.
  for (const table of crowdTables) await clear(scope, table);
  await fillCountedReviews(scope);
  await placeReviewsDue(scope, method);
  await clear(scope, 'counters');
  await countOrders(scope, method);
  await countReturns(scope, method);
  await countReviews(scope, method);
  await dropScratch(scope);
}
