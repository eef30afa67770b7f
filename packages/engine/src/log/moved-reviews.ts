import { inChunks } from '@huitou/store/in-chunks.js';
import type { Database } from '@huitou/store/schema.js';
import { thingKinds } from '@huitou/store/thing-kinds.js';
import type { Transaction } from 'kysely';

/**
 * Of reviews that a merchant has no more those that another one has. Of one that none has the log says nothing: it stays there as
 * one that has to be shown.
 */
export async function movedAway(db: Transaction<Database>, reviews: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const some of inChunks(reviews)) {
    const rows = await db
      .selectFrom('things')
      .innerJoin('reviews', (join) =>
        join.onRef('reviews.merchant', '=', 'things.merchant').onRef('reviews.id', '=', 'things.id'),
      )
      .select('things.id')
      .where('things.kind', '=', thingKinds.review)
      .where('things.id', 'in', some)
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return found;
}
