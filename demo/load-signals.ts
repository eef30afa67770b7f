import { inChunks } from '@huitou/store/in-chunks.js';
import type { Store } from '@huitou/store/open-store.js';
import type { MarketOptions } from './market/market.ts';
import { pageSignals } from './market/page-signals.ts';

/**
 * Puts what pages of the made-up market would have counted into the store: pages count as they go, so no route takes days that are
 * over. Again it changes nothing.
 */
export async function loadSignals(
  { db }: Pick<Store, 'db'>,
  options: MarketOptions & { readonly until: number },
): Promise<void> {
  const rows = [...pageSignals(options)].map(({ openedReviews, bought, ...one }) => ({
    ...one,
    ...({ opened_reviews: openedReviews ? 1 : 0, bought: bought ? 1 : 0 } as const),
  }));
  await db.transaction().execute(async (transaction) => {
    for (const chunk of inChunks(rows)) {
      await transaction
        .insertInto('signals')
        .values(chunk)
        .onConflict((on) => on.doNothing())
        .execute();
    }
  });
}
