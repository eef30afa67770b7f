import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import type { InboxPage } from '@huitou/contract/inbox.js';
import type { MerchantInsights } from '@huitou/contract/insights.js';
import type { Purchase } from '@huitou/contract/own-review.js';
import { openPlatform, type Platform } from '@huitou/engine/open-platform.js';
import { silent } from '@huitou/importer/progress.js';
import type { RunningServer } from '@huitou/server/start-server.js';
import { startService } from '@huitou/server/start-service.js';
import { DemoPlatform, demoIssuer } from '../demo-platform.ts';
import { loadMarket } from '../load-market.ts';
import { Evening } from './evening.ts';
import { Moderator } from './moderator.ts';
import { eveningRoutes } from './routes.ts';
import { ShopBackend } from './shop-backend.ts';
import type { ChatLine } from './stage.ts';

const audience = 'http://localhost:8080';
const platformKey = 'the-key-of-a-test';

describe('an evening in the live room', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-evening-'));
  const failed: unknown[] = [];
  let platform: Platform;
  let server: RunningServer;
  let api: string;
  let shop: ShopBackend;
  let evening: Evening;
  before(async () => {
    const demo = await DemoPlatform.open(folder);
    platform = await openPlatform({ databaseUrl: 'memory:', publishEvery: null });
    server = await startService({
      ...{ platform, keys: await ephemeralKeys(), publicOrigin: audience, platformKeys: [platformKey] },
      tokens: { issuer: demoIssuer, audience, keys: demo.keys },
      ...{ port: 0, host: '127.0.0.1' },
    });
    api = `http://127.0.0.1:${server.port}`;
    await loadMarket({
      ...{ api, platformKey, progress: silent, historyDays: 2, marker: join(folder, 'filling') },
      publish: () => platform.ledger.publish(),
      ended: async (until) => assert.equal(until % 86_400_000, 0),
      market: { merchants: 12, orders: 2_000, reviews: 300 },
    });
    shop = new ShopBackend({
      ...{ store: platform.store, platform: demo, api, audience, platformKey },
      merchant: 'hetian',
    });
    evening = new Evening({ backend: shop, api, onError: (error) => failed.push(error), second: 20 });
  });
  after(async () => {
    await evening.stop();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const inbox = async (view: string): Promise<InboxPage> => {
    const headers = { authorization: `Bearer ${await shop.hostToken()}` };
    return (await (await fetch(`${api}/v1/merchant/inbox?view=${view}`, { headers })).json()) as InboxPage;
  };
  const play = async (): Promise<ChatLine[]> => {
    const said: ChatLine[] = [];
    await new Promise<void>((resolve) => {
      const deaf = evening.listen((line) => {
        said.push(line);
        if (!line.text.includes('明晚见')) return;
        deaf();
        resolve();
      });
      assert.equal(evening.start(), true);
      assert.equal(evening.start(), false);
    });
    await evening.stop();
    return said;
  };

  it('closes the loop: asked, unread, written, answered, bought again', async () => {
    const said = await play();
    assert.deepEqual(failed, []);
    assert.equal(said.filter(({ kind }) => kind === 'regular').length, 4);
    const { items } = await inbox('won-back');
    const complaint = items.find(({ text }) => text.includes('问了三遍'));
    assert.match(complaint?.reply?.text ?? '', /是我没看见/);
    assert.equal(complaint?.remedy?.kind, 'room-change');
    assert.notEqual(complaint?.boughtAgain, null);
    // The host is told of tonight's order at once, readers tomorrow: to them it is the word of somebody with 19 orders.
    assert.equal(complaint?.visits, 20);
    await platform.ledger.publish();
    const { reviews } = await platform.reader.reviews('hetian', {});
    const boughtOf = (words: RegExp) => reviews.find(({ text }) => words.test(text))?.bought;
    assert.deepEqual([boughtOf(/问了三遍/), boughtOf(/又下了一单/)], [19, 20]);
    assert.deepEqual([...new Set(said.filter(({ kind }) => kind === 'regular').map(({ from }) => from))], ['老何']);
    const session = (await platform.reader.room('hetian-room'))?.session;
    assert.equal(session?.names['en'], 'An evening at the orchard');
    assert.ok(Date.now() - Date.parse(session.startedAt) < 60_000, session.startedAt);
    const headers = { authorization: `Bearer ${await shop.hostToken()}` };
    const told = (await (await fetch(`${api}/v1/merchant/insights`, { headers })).json()) as MerchantInsights;
    const [tonight] = told.signals?.sessions ?? [];
    assert.deepEqual([tonight?.session, tonight?.invited, tonight?.written], [session.id, 5, 3]);
    assert.equal(told.signals?.conversion.opened.n, 11);
  });

  it('is played again as often as somebody asks', async () => {
    await play();
    await play();
    assert.deepEqual(failed, []);
    // Nine reviews in one evening are a burst for a shop like this, until somebody of the platform has seen the evening.
    const moderator = new Moderator({ backend: shop, api, platformKey, onError: assert.ifError });
    assert.ok((await moderator.look()) > 0);
    assert.equal(await moderator.look(), 0);
    moderator.stop();
  });

  it('lets a regular of 19 orders, a buyer of two and a first-time buyer take part, each as what they are', async () => {
    const route = eveningRoutes(shop, evening);
    const ask = async (path: string): Promise<Record<string, unknown>> =>
      (await (await route(new Request(`${audience}/demo/${path}`, { method: 'POST' })))?.json()) as Record<
        string,
        unknown
      >;
    const purchaseOf = async (role: string): Promise<Purchase> => {
      const { token } = await ask(`token?as=${role}`);
      const headers = { authorization: `Bearer ${String(token)}` };
      return (await (await fetch(`${api}/v1/purchase`, { headers })).json()) as Purchase;
    };
    const [regular, second, first] = [
      await purchaseOf('regular'),
      await purchaseOf('second'),
      await purchaseOf('first'),
    ];
    assert.deepEqual([regular.mayWrite, second.mayWrite, first.mayWrite], ['yes', 'yes', 'first-purchase']);
    assert.deepEqual([regular.visit, second.visit], [19, 2]);
    assert.deepEqual(await ask('order?as=first'), { ordered: true });
    assert.equal((await purchaseOf('first')).mayWrite, 'yes');
    assert.match(String((await ask('token?as=nobody')).error), /name regular, second, first or host/);
  });

  it('takes no purchase from a page of another site', async () => {
    const route = eveningRoutes(shop, evening);
    const foreign = new Request(`${audience}/demo/order?as=regular`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    assert.equal(await route(foreign), undefined);
  });
});
