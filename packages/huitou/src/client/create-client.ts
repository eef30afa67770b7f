import { brokers, createBroker } from '@huitou/client/broker.js';
import { watchLive } from '@huitou/client/live/live.js';
import { goodsQuery } from '@huitou/client/queries/goods.js';
import { historyQuery } from '@huitou/client/queries/history.js';
import { indexQuery } from '@huitou/client/queries/index.js';
import { methodQuery } from '@huitou/client/queries/method.js';
import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import { roomQuery } from '@huitou/client/queries/room.js';
import { summaryQuery } from '@huitou/client/queries/summary.js';
import { trackRecordQuery } from '@huitou/client/queries/track-record.js';
import { venueGoodsQuery, venueHostsQuery, venueQuery } from '@huitou/client/queries/venue.js';
import { createSignals } from '@huitou/client/signals.js';
import type { Client } from './client.ts';
import { standInPage } from './stand-in-page.ts';

/** A page that is hidden or goes offline says so by events; a process has none. */
const isPage = (): boolean => typeof document === 'object' && typeof addEventListener === 'function';

/**
 * Asks one API, without any tag. On a page it shares answers, cache and connection with the tags, so what both ask for
 * is asked for once. Nothing is asked before a query is subscribed to or given to `answerOf`.
 *
 * @param api - Where `/v1/…` is found: an http or https address; on a page it may be relative.
 */
export function createClient(api: string): Client {
  if (!isPage() && !brokers().has(api)) brokers().set(api, createBroker(api, standInPage));
  return {
    api,
    index: (merchant) => indexQuery(api, merchant),
    history: (merchant, days) => historyQuery(api, merchant, days),
    reviews: (merchant, query) => reviewsQuery(api, merchant, query),
    summary: (merchant) => summaryQuery(api, merchant),
    goods: (merchant) => goodsQuery(api, merchant),
    room: (room) => roomQuery(api, room),
    venue: (venue) => venueQuery(api, venue),
    venueHosts: (venue, query = {}) => venueHostsQuery(api, venue, query),
    venueGoods: (venue, query = {}) => venueGoodsQuery(api, venue, query),
    method: (version) => methodQuery(api, version),
    trackRecord: () => trackRecordQuery(api),
    live: (merchant) => watchLive(api, merchant),
    signals: (merchant, from = {}) => createSignals({ api, merchant, ...from }),
  };
}
