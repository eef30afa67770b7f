import type { Market } from '@huitou/api/ports/market.js';
import type { GoodsReturn } from '@huitou/contract/goods-returns.js';
import { dayMs, timeOf } from '@huitou/reviews/day.js';
import type { Kysely } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { available } from '../available.ts';
import { readFigures } from './market-figures.ts';
import { readGoodsNames } from './market-goods.ts';
import { readRooms } from './market-rooms.ts';
import { onceAVersion } from './once-a-version.ts';
import { readQuotable } from './quotable.ts';
import { readParents, readVenues } from './venues.ts';

export interface MarketReads {
  readonly db: Kysely<Database>;
  /** Publication with which the figures of any merchant changed last. */
  readonly version: () => number;
  /** ms: what the latest of them are of. */
  readonly asOf: () => number;
  /** What of a merchant is bought again. Rejects for one that is not published. */
  readonly goods: (merchant: string) => Promise<readonly GoodsReturn[]>;
}

/** Reads of many merchants over a store. */
export function createMarket({ db, version, asOf, goods }: MarketReads): Market {
  return {
    ...available<Omit<Market, 'version' | 'asOf'>>({
      figures: onceAVersion(version, () => readFigures(db)),
      venues: () => readVenues(db),
      parents: () => readParents(db),
      rooms: (merchants) => readRooms(db, merchants),
      async details(merchant) {
        const [bought, quotable] = await Promise.all([goods(merchant), readQuotable(db, merchant, asOf())]);
        return { quotable, goods: bought };
      },
      goodsNames: onceAVersion(
        () => Math.floor(asOf() / dayMs),
        () => readGoodsNames(db),
      ),
    }),
    version,
    asOf: () => timeOf(asOf()),
  };
}
