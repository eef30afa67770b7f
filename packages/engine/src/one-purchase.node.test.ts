import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { createIssuer } from '@huitou/api/badge/create-issuer.js';
import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import { createApp, type App } from '@huitou/api/create-app.js';
import type { Event } from '@huitou/contract/events.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { ReviewPage } from '@huitou/contract/review.js';
import { openStore } from '@huitou/store/open-store.js';
import { openPlatform, type Platform } from './open-platform.ts';

// Somebody who knows when a friend was in a shop, and asks the API over and over, must not see that they bought.

const dayMs = 86_400_000;
const morning = Date.parse('2026-11-20T08:00:00Z');
const time = (ms: number): string => new Date(ms).toISOString();
let count = 0;
const event = <T extends Event['type']>(type: T, at: number, data: Extract<Event, { type: T }>['data']): Event =>
  ({ id: `e${(count += 1)}`, type, at: time(at), data }) as Event;
const order = (merchant: string, buyer: string, at: number): Event =>
  event('order', at, { id: `o${count}`, merchant, buyer, paidAt: time(at), goods: [`${merchant}-g`] });

const shops = Array.from({ length: 24 }, (_, n) => `shop${String(n).padStart(2, '0')}`);
const [shop = ''] = shops;

/** A year of an industry: in each shop some come back, in the first most do; seven of them wrote there, and were answered. */
function* history(): Generator<Event> {
  const start = morning - 300 * dayMs;
  yield event('industry', start, { id: 'tea', name: 'Tea' });
  for (const [n, id] of shops.entries()) {
    yield event('merchant', start, { id, name: id, industry: 'tea', sites: ['https://shop.example'] });
    yield event('goods', start, { id: `${id}-g`, merchant: id, name: 'Tea' });
    for (let buyer = 0; buyer < 60; buyer++) {
      yield order(id, `b${buyer}`, start + buyer * dayMs);
      if (buyer < 55 - 2 * n) yield order(id, `b${buyer}`, start + (buyer + 30) * dayMs);
    }
  }
  for (let buyer = 0; buyer < 7; buyer++) {
    const at = morning - (20 - buyer) * dayMs;
    yield event('review', at, {
      id: `r${buyer}`,
      merchant: shop,
      buyer: `b${buyer}`,
      writtenAt: time(at),
      stars: { quality: 2, service: 4 },
      text: 'Not as fresh as last year.',
    });
    yield event('reply', at + dayMs, {
      id: `a${buyer}`,
      review: `r${buyer}`,
      repliedAt: time(at + dayMs),
      text: 'Sorry.',
    });
  }
  // Written today: by a regular, by somebody who bought once, and by somebody who has not bought yet.
  const at = morning - 3_600_000;
  for (const buyer of ['b4', 'b57', 'early']) {
    yield event('review', at, { id: `today-${buyer}`, merchant: shop, buyer, writtenAt: time(at), text: 'Fresh.' });
  }
}

/** Everything public about the shop, and what it is compared with. */
const addresses = [
  `/v1/merchants/${shop}/index`,
  `/v1/indexes?merchants=${shops.join(',')}`,
  `/v1/merchants/${shop}/index/history`,
  ...['newest', 'helpful', 'critical'].map((sort) => `/v1/merchants/${shop}/reviews?sort=${sort}`),
  `/v1/merchants/${shop}/reviews?has=reply&limit=3`,
  `/v1/merchants/${shop}/reviews?minOrders=3`,
  `/v1/merchants/${shop}/reviews?review=today-b57`,
  `/v1/merchants/${shop}/reviews/summary`,
  `/v1/badges/${shop}`,
  `/v1/badges/${shop}.svg`,
  `/proof/${shop}`,
];

describe('one purchase', { timeout: 180_000 }, () => {
  let platform: Platform;
  let app: App;
  let now = morning;
  before(async () => {
    platform = await openPlatform({
      databaseUrl: await openStore('memory:'),
      now: () => now,
      publishAfter: 0,
      publishEvery: null,
    });
    const { reader } = platform;
    const seconds = () => Math.floor(morning / 1000);
    const keys = await ephemeralKeys();
    const issuer = createIssuer({ reader, origin: 'https://api.example', keys, now: seconds });
    app = createApp({ reader, issuer, storeId: platform.storeId });
    await platform.ledger.apply([...history()]);
    await platform.ledger.publish();
    // The day has turned for this platform, though nobody bought anything yet.
    await platform.ledger.apply([event('goods', morning - 15 * dayMs, { id: 'g', merchant: shop, name: 'Cup' })]);
    while (!(await dayIsPublic())) await setTimeout(5);
    // The reviews are published after the figures.
    await platform.ledger.publish();
  });
  after(() => platform.close());

  const dayIsPublic = async (): Promise<boolean> =>
    (await platform.store.reads.selectFrom('meta').select('value').where('key', '=', 'publication.day').execute())
      .length > 0;
  /** Lets the platform publish by itself what it heard at `at`: its clock moves with it. */
  const heard = async (at: number, ...events: readonly Event[]): Promise<void> => {
    now = at;
    await platform.ledger.apply(events);
    while (platform.reader.asOf() !== time(now)) await setTimeout(5);
    await platform.reader.refresh();
  };

  const read = async (address: string) => {
    const answer = await app.fetch(new Request(`https://api.example${address}`));
    return { address, status: answer.status, etag: answer.headers.get('etag'), body: await answer.text() };
  };
  const readAll = async () => {
    const answers = [];
    // One after the other: the keys of a test are made when they are first asked for.
    for (const address of addresses) answers.push(await read(address));
    return answers;
  };
  const buyersOf = async () => (JSON.parse((await read(addresses[0] ?? '')).body) as IndexSnapshot).buyers;
  const wonBack = async () =>
    (JSON.parse((await read(`/v1/merchants/${shop}/reviews`)).body) as ReviewPage).reviews.filter(
      ({ reply }) => reply?.wonBack,
    ).length;

  it('changes nothing that anybody can read until the day turns', async () => {
    const first = await readAll();
    for (const { address, status } of first) assert.equal(status, 200, address);
    assert.deepEqual([await buyersOf(), await wonBack()], [{ all: 60, returning: 55 }, 0]);
    for (const purchase of [
      // A regular who had complained; a newcomer; and one who bought once before.
      order(shop, 'b3', morning + 60_000),
      order(shop, 'stranger', morning + 120_000),
      order(shop, 'b59', morning + 180_000),
      // Those who wrote this morning buy again, or at last.
      order(shop, 'b4', morning + 240_000),
      order(shop, 'b57', morning + 300_000),
      order(shop, 'early', morning + 360_000),
    ]) {
      await heard(Date.parse(purchase.at) + 1_000, purchase);
      assert.deepEqual(await readAll(), first, purchase.id);
    }
    const late = morning + 15.9 * 3_600_000;
    await heard(late, order(shops[2] ?? '', 'b1', late));
    assert.deepEqual(await readAll(), first, 'late in the day');
  });

  it('is told with all others of its day', async () => {
    await heard(morning + dayMs, order(shops[1] ?? '', 'b1', morning + dayMs));
    assert.deepEqual([await buyersOf(), await wonBack()], [{ all: 62, returning: 57 }, 2]);
    const { reviews } = JSON.parse((await read(`/v1/merchants/${shop}/reviews`)).body) as ReviewPage;
    const today = reviews.filter(({ id }) => id.startsWith('today-'));
    assert.deepEqual(Object.fromEntries(today.map(({ id, bought }) => [id, bought])), {
      'today-b4': 3,
      'today-b57': 2,
    });
  });

  it('of a shop that nobody knew is told at once, since there is nothing to compare it with', async () => {
    const at = now + 60_000;
    await heard(at, event('merchant', at, { id: 'new', name: 'New', industry: 'tea' }), order('new', 'b1', at));
    const { buyers, level } = JSON.parse((await read('/v1/merchants/new/index')).body) as IndexSnapshot;
    assert.deepEqual([buyers, level], [{ all: 1, returning: 0 }, 'collecting']);
  });
});
