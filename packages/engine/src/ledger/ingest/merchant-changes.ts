import type { Kysely } from 'kysely';
import type { Database, MerchantsTable } from '@huitou/store/schema.js';
import type { Directory } from './directory.ts';
import type { EventsByEntity } from './group-by-entity.ts';
import { lastWrites } from './last-write-wins.ts';
import { isLater } from './version.ts';
import { goodsRow, industryRow, merchantRow, roomRow, unnamedMerchant } from './merchant-rows.ts';
import { venueRow } from './venue-row.ts';
import { placedRows, type PlacedRows } from './placed-rows.ts';
import { rowsByKey, type Key } from '../sql/look-up.ts';

export interface MerchantChanges {
  readonly industries: readonly Database['industries'][];
  readonly venues: readonly Database['venues'][];
  readonly goods: PlacedRows<'goods'>;
  readonly rooms: PlacedRows<'rooms'>;
  readonly merchants: readonly MerchantsTable[];
}

/** Works out what a batch changes about industries, venues, merchants, goods and rooms. `referencedMerchants`: merchants it refers to. */
export async function merchantChanges(
  db: Kysely<Database>,
  directory: Directory,
  byEntity: EventsByEntity,
  referencedMerchants: ReadonlySet<string>,
): Promise<MerchantChanges> {
  const named = (kind: 'industry' | 'venue'): Key[] => Array.from(byEntity[kind].keys(), (id): Key => [id]);
  const industries = await lastWrites(db, 'industries', named('industry'), byEntity.industry, industryRow);
  const venues = await lastWrites(db, 'venues', named('venue'), byEntity.venue, venueRow);
  const lying = async (kind: 'goods' | 'room'): Promise<Key[]> => {
    const found = await directory.find(kind, byEntity[kind].keys());
    return Array.from(found, ([id, { merchant }]): Key => [merchant, id]);
  };
  const goods = await lastWrites(db, 'goods', await lying('goods'), byEntity.goods, goodsRow);
  const rooms = await lastWrites(db, 'rooms', await lying('room'), byEntity.room, roomRow);
  const ids = new Set([...byEntity.merchant.keys(), ...referencedMerchants]);
  const rows = await rowsByKey(
    db,
    'merchants',
    Array.from(ids, (id): Key => [id]),
  );
  const stored = new Map(rows.map((row) => [row.id, row]));

  let seq = stored.size < ids.size ? await nextSeq(db) : 0;
  const changed = new Map<string, MerchantsTable>();
  for (const id of ids) {
    const before = stored.get(id);
    const said = byEntity.merchant.get(id);
    if (said && (!before || isLater(said.rev, before.rev))) changed.set(id, merchantRow(said, before?.seq ?? seq++));
    else if (!before) changed.set(id, unnamedMerchant(id, seq++));
  }

  return {
    industries: [...industries.changed.values()],
    venues: [...venues.changed.values()],
    goods: placedRows(directory, 'goods', goods.stored, goods.changed.values()),
    rooms: placedRows(directory, 'room', rooms.stored, rooms.changed.values()),
    merchants: [...changed.values()],
  };
}

async function nextSeq(db: Kysely<Database>): Promise<number> {
  const found = await db
    .selectFrom('merchants')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirst();
  return Number(found?.last ?? 0) + 1;
}
