import { sql, type Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { yieldAfterWork } from '@huitou/store/yield-after-work.js';

/** Rows read in one go: some milliseconds, after which others have a turn. */
const together = 1_000;

/** Things of one merchant that a search finds it by. */
const most = 12;

/** The next goods of all merchants after this one. */
export const goodsAfter = (
  db: Kysely<Database>,
  { merchant, id }: { readonly merchant: string; readonly id: string },
) =>
  db
    .selectFrom('goods')
    .select(['merchant', 'id', 'name', 'names'])
    .where(sql<boolean>`(merchant, id) > (${merchant}, ${id})`)
    .orderBy('merchant')
    .orderBy('id')
    .limit(together);

/** Names of what each merchant sells, of the first goods by id. */
export async function readGoodsNames(db: Kysely<Database>): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, { names: Set<string>; goods: number }>();
  for (let last: { merchant: string; id: string } | undefined = { merchant: '', id: '' }; last;) {
    const rows: readonly { merchant: string; id: string; name: string | null; names: string }[] = await goodsAfter(
      db,
      last,
    ).execute();
    for (const { merchant, name, names } of rows) {
      const of = found.get(merchant) ?? { names: new Set(), goods: 0 };
      found.set(merchant, of);
      if (++of.goods > most) continue;
      for (const one of [name, ...Object.values(JSON.parse(names) as Record<string, string>)])
        if (one) of.names.add(one);
    }
    await yieldAfterWork();
    last = rows[together - 1];
  }
  return new Map([...found].map(([merchant, { names }]) => [merchant, [...names]]));
}
