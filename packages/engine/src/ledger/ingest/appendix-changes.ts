import type { Kysely } from 'kysely';
import type { Database, ReviewsTable } from '@huitou/store/schema.js';
import { rowsBy, type Key } from '../sql/look-up.ts';
import type { Directory } from './directory.ts';
import type { EventsByEntity } from './group-by-entity.ts';
import { lastWrites } from './last-write-wins.ts';
import type { Change } from './order-changes.ts';
import { placedRows, type PlacedRows } from './placed-rows.ts';
import { appendixRow } from './review-rows.ts';

export interface AppendixChanges {
  readonly appendices: PlacedRows<'appendices'>;
  /** Merchants to whose reviews something is added, or was. */
  readonly merchants: ReadonlySet<string>;
}

/**
 * Works out what a batch adds to reviews. An appendix lies with its review, or under no merchant while that has not come; no
 * figure looks at it.
 *
 * @param reviews - What the same batch changes about reviews.
 */
export async function appendixChanges(
  db: Kysely<Database>,
  directory: Directory,
  byEntity: EventsByEntity,
  reviews: ReadonlyMap<string, Change<ReviewsTable>>,
): Promise<AppendixChanges> {
  const places = await directory.find('appendix', byEntity.appendix.keys());
  const asked = Array.from(places, ([id, { merchant, owner }]): Key => [merchant, owner, id]);
  const said = await lastWrites(db, 'appendices', asked, byEntity.appendix, appendixRow);
  const from: Key[] = [];
  for (const { before, after } of reviews.values()) {
    if (before?.merchant !== after.merchant) from.push([before?.merchant ?? '', after.id]);
  }
  const moving = await rowsBy(db, 'appendices', ['merchant', 'review'], from);
  const about = Array.from(said.changed.values(), ({ review }) => review).filter((review) => !reviews.has(review));
  const homes = await directory.find('review', new Set(about));
  const rows = [...moving.filter(({ id }) => !said.changed.has(id)), ...said.changed.values()].map((row) => ({
    ...row,
    merchant: (reviews.get(row.review)?.after ?? homes.get(row.review))?.merchant ?? '',
  }));
  const stored = new Map([...moving.map((row) => [row.id, row] as const), ...said.stored]);
  const merchants = new Set<string>();
  for (const { id, merchant } of rows) {
    for (const one of [merchant, stored.get(id)?.merchant]) if (one) merchants.add(one);
  }
  return { appendices: placedRows(directory, 'appendix', stored, rows), merchants };
}
