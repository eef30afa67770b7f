import { inChunks } from '@huitou/store/in-chunks.js';
import { orderHash, purchaseKey } from '@huitou/store/purchase-key.js';
import type { Database } from '@huitou/store/schema.js';
import { thingKinds } from '@huitou/store/thing-kinds.js';
import type { Kysely } from 'kysely';
import { crowdTables } from '../pairs/crowd-rows.ts';

/** Takes away what leads from purchases to what was written and sent about them: their orders are known to nobody any more. */
async function forgetPurchases(db: Kysely<Database>, merchant: string, purchases: readonly string[]): Promise<void> {
  await db
    .updateTable('submissions')
    .set({ purchase: null })
    .where('merchant', '=', merchant)
    .where('purchase', 'in', purchases)
    .execute();
  await db
    .updateTable('pictures')
    .set({ state: 'gone' })
    .where('merchant', '=', merchant)
    .where('review', 'in', purchases)
    .execute();
}

/** Puts what stands for a buyer at one merchant in the place of the buyer's id. @returns how many orders were theirs. */
export async function renameBuyer(
  db: Kysely<Database>,
  merchant: string,
  buyer: string,
  nameless: string,
): Promise<number> {
  const orders = await db
    .selectFrom('orders')
    .select('id')
    .where('merchant', '=', merchant)
    .where('buyer', '=', buyer)
    .execute();
  for (const some of inChunks(orders.map(({ id }) => id))) {
    await db
      .updateTable('things')
      .set({ owner: nameless })
      .where('kind', '=', thingKinds.order)
      .where('id', 'in', some)
      .execute();
    const purchases = some.map((id) => purchaseKey({ merchant, buyer, order: orderHash(id) }));
    await forgetPurchases(db, merchant, purchases);
  }
  for (const table of ['orders', 'reviews', 'moderations', 'pairs', ...crowdTables] as const) {
    await db
      .updateTable(table)
      .set({ buyer: nameless })
      .where('merchant', '=', merchant)
      .where('buyer', '=', buyer)
      .execute();
  }
  return orders.length;
}
