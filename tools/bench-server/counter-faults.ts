import { methodV2 } from '@huitou/method/document.js';
import { applyDueObservations } from '@huitou/engine/ledger/clock/apply-due-observations.js';
import { countersOf, largestDifference } from '@huitou/engine/ledger/rebuild/compare-counters.js';
import { rebuild } from '@huitou/engine/ledger/rebuild/rebuild.js';
import type { Store } from '@huitou/store/open-store.js';

/** Relative: sums of the same numbers in another order. */
const tolerance = 1e-9;

/** What counts twice or not at all: counters that are not as a rebuild from what was said makes them. Rebuilds the store. */
export async function counterFaults({ db }: Store): Promise<string[]> {
  await applyDueObservations(db, methodV2, Date.now());
  const stood = await countersOf(db);
  await db.transaction().execute((transaction) => rebuild(transaction, methodV2));
  const largest = largestDifference(stood, await countersOf(db));
  if (!largest || largest.relative <= tolerance) return [];
  return [`${largest.measure} is ${largest.stood}, and ${largest.rebuilt} when it is rebuilt`];
}
