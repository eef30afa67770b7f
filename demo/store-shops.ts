import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { Reader } from '@huitou/api/ports/reader.js';
import type { Shops } from './shops.ts';

/** The shops that the API's reader knows. The ranking is cached until an index changes. */
export function storeShops(reader: Reader): Shops {
  let ranked: Promise<readonly IndexSnapshot[]> | undefined;
  reader.onChange((kind) => {
    if (kind === 'index') ranked = undefined;
  });
  const rank = async (): Promise<readonly IndexSnapshot[]> => {
    const ids = await reader.merchants();
    const all = await Promise.all(ids.map((id) => reader.index(id)));
    return all.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.merchant.id < b.merchant.id ? -1 : 1));
  };
  return {
    ranked: () => (ranked ??= rank()),
    find: async (merchant) => (reader.version(merchant, 'index') === undefined ? undefined : reader.index(merchant)),
    goods: async (merchant, limit) => (await reader.goods(merchant)).goods.slice(0, limit),
  };
}
