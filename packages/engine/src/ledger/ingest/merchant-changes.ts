import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Kysely } from 'kysely';
import type { Database, MerchantsTable } from '@huitou/store/schema.js';
import type { EventsByEntity } from './group-by-entity.ts';
import { lastWrites } from './last-write-wins.ts';
import { isLater } from './version.ts';
import { goodsRow, industryRow, merchantRow, roomRow, unnamedMerchant } from './merchant-rows.ts';
import { byColumn } from '../sql/look-up.ts';

/** Days after which a merchant's first-time buyer counts as a missed return. */
export type ReturnDays = (merchant: string) => number;

export interface MerchantChanges {
  readonly industries: readonly Database['industries'][];
  readonly goods: readonly Database['goods'][];
  readonly rooms: readonly Database['rooms'][];
  readonly merchants: readonly MerchantsTable[];
  /** As it was when the counters were last written, and as it is from now on. */
  readonly returnDays: { readonly before: ReturnDays; readonly after: ReturnDays };
  /** Known merchants for which the two differ: all their pairs are to be looked at again. */
  readonly moved: readonly string[];
}

/** Return days of each calibrated industry. */
async function calibrated(db: Kysely<Database>): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('industries')
    .select(['id', 'return_days'])
    .where('return_days', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, return_days: days }) => [id, days ?? 0]));
}

/** Works out what a batch changes about industries, merchants, goods and rooms. `referencedMerchants`: merchants it refers to. */
export async function merchantChanges(
  db: Kysely<Database>,
  byEntity: EventsByEntity,
  referencedMerchants: ReadonlySet<string>,
  method: MethodDocument,
): Promise<MerchantChanges> {
  const industries = await lastWrites(db, 'industries', byEntity.industry, (said, stored) =>
    industryRow(said, stored?.return_days ?? null),
  );
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

  const days = await calibrated(db);
  const daysOf = (row: MerchantsTable | undefined): number =>
    days.get(row?.industry ?? '') ?? method.returning.censorDays;
  const before: ReturnDays = (id) => daysOf(stored.get(id));
  const after: ReturnDays = (id) => daysOf(changed.get(id) ?? stored.get(id));
  return {
    industries: [...industries.changed.values()],
    goods: [...goods.changed.values()],
    rooms: [...rooms.changed.values()],
    merchants: [...changed.values()],
    returnDays: { before, after },
    moved: [...changed.keys()].filter((id) => stored.has(id) && before(id) !== after(id)),
  };
}

async function nextSeq(db: Kysely<Database>): Promise<number> {
  const found = await db
    .selectFrom('merchants')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirst();
  return Number(found?.last ?? 0) + 1;
}
