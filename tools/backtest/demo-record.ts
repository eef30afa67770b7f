import type { TrackRecord } from '@huitou/contract/track-record.js';
import { feed } from '@huitou/engine/feed.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { market } from '../../demo/market/market.ts';
import { recordStore } from './backtest.ts';

/** So that no reader takes its figures for those of a real platform. */
const demo = {
  name: '演示市场（虚构）',
  names: { 'zh-CN': '演示市场（虚构）', en: 'the demo market, which is made up', ar: 'سوق العرض التجريبي، وهي مختلقة' },
};

/** The record of a store that holds the demo market. */
export const demoRecord = (db: Kysely<Database>, madeAt?: number): Promise<TrackRecord> =>
  recordStore(db, demo, madeAt);

/** Where the market of the kept record ends. */
const end = Date.UTC(2026, 10, 22);

/** The record of the demo market as of one day, always the same. */
export async function keptRecord(): Promise<TrackRecord> {
  const platform = await openPlatform({ databaseUrl: 'memory:', publishAfter: null, publishEvery: null });
  try {
    await feed(market({ until: end }), {
      liveFrom: Infinity,
      publish: () => platform.catchUp(),
      send: async (events) => void (await platform.ledger.apply(events)),
    });
    return await demoRecord(platform.store.db, end);
  } finally {
    await platform.close();
  }
}
