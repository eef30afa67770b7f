import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixtures } from '@huitou/mock/fixtures.js';
import { createRandom } from './market/model/random.ts';
import { drawShops } from './market/model/shops.ts';
import { pageContext } from './page-context.ts';
import { partnerPage } from './pages/partner.ts';
import type { Shops } from './shops.ts';
import { demoSite } from './site.ts';

const [sample] = fixtures();
if (!sample) throw new Error('fixtures: are empty; the mock has to make some');
const drawn = drawShops(240, createRandom('names'));
const snapshots = drawn.map(({ id, name, names, industry }) => ({
  ...sample.index,
  merchant: { id, name, names, industry, avatar: null },
}));
const shops: Shops = {
  ranked: async () => snapshots,
  find: async (merchant) => snapshots.find((one) => one.merchant.id === merchant),
  goods: async (merchant) =>
    drawn.flatMap(({ id, goods }) =>
      id === merchant
        ? goods.map((one) => ({ ...one, image: null, buyers: 20, again: 0.4, interval: { lower: 0.2, upper: 0.6 } }))
        : [],
    ),
};
const site = demoSite({ shops, featured: 'hetian', partner: 'http://localhost:8081' });

const han = /\p{Script=Han}+/gu;
/** What a reader of the page reads, but for the switch that names each language in its own words. */
const words = (html: string): string => html.replaceAll(/<nav class="switch"[^]*?<\/nav>|<[^>]*>/g, ' ');

async function pageIn(language: string, path: string): Promise<string> {
  const request = new Request(`http://localhost:8080${path}`, { headers: { 'accept-language': language } });
  return words((await (await site(request))?.text()) ?? '');
}

describe('the pages of the demo', () => {
  const paths = [
    ...['/', '/venue.html', '/live.html', '/shop.html'],
    ...drawn.map(({ id }) => `/shop.html?merchant=${id}`),
  ];

  it('read English to those who read English: names of shops and goods too', async () => {
    for (const path of paths) assert.deepEqual((await pageIn('en', path)).match(han) ?? [], [], path);
    const partner = partnerPage(
      pageContext(new Request('http://localhost:8081/?lang=en')),
      'http://localhost:8080',
      snapshots.map(({ merchant }) => merchant),
      'suxian',
    );
    assert.deepEqual(words(partner).match(han) ?? [], []);
  });

  it('name Chinese shops in Chinese to those who read Chinese', async () => {
    assert.match(await pageIn('zh-CN', '/shop.html?merchant=hetian'), /禾田农家/);
    const english = drawn.find(({ language }) => language === 'en');
    assert.match(await pageIn('zh-CN', `/shop.html?merchant=${english?.id}`), /\p{Script=Han}/u);
  });
});
