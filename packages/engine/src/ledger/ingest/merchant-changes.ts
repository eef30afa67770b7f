import type { Kysely } from 'kysely';
import type { Database, MerchantsTable } from '@huitou/store/schema.js';
import type { EventsByEntity } from './group-by-entity.ts';
import { lastWrites } from './last-write-wins.ts';
import { isLater } from './version.ts';
import { goodsRow, industryRow, merchantRow, roomRow, unnamedMerchant } from './merchant-rows.ts';
import { byColumn } from '../sql/look-up.ts';

export interface MerchantChanges {
  readonly industries: readonly Database['industries'][];
  readonly goods: readonly Database['goods'][];
  readonly rooms: readonly Database['rooms'][];
  readonly merchants: readonly MerchantsTable[];
}

/** Works out what a batch changes about industries, merchants, goods and rooms. `referencedMerchants`: merchants it refers to. */
export async function merchantChanges(
  db: Kysely<Database>,
  byEntity: EventsByEntity,
  referencedMerchants: ReadonlySet<string>,
): Promise<MerchantChanges> {
  const industries = await lastWrites(db, 'industries', byEntity.industry, industryRow);
  const goods = await lastWrites(db, 'goods', byEntity.goods, goodsRow);
  const rooms = await lastWrites(db, 'rooms', byEntity.room, roomRow);
  const ids = new Set([...byEntity.merchant.keys(), ...referencedMerchants]);
  const stored = new Map((await byColumn(db, 'merchants', 'id', ids)).map((row) => [row.id, row]));

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
    goods: [...goods.changed.values()],
    rooms: [...rooms.changed.values()],
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
