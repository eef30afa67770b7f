import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../create-app.ts';
import { issuing } from '../testing/issuing.ts';
import { snapshot } from '../testing/snapshots.ts';

const at = '/v1/render';

describe('pictures of the tags', () => {
  it('draws the index with its number, its sample and its day, in each language', async () => {
    const { get } = await issuing();
    for (const [lang, says] of [
      ['en', /aria-label="禾田农家 · 91 · Above 92% of its peers · 12,408 of 30,411 buyers came back · Nov \d+, 2026"/],
      ['zh-CN', /aria-label="禾田农家 · 91 · 高于 92% 同行 · 30,411 位买家，12,408 位又来买了 · 2026年11月\d+日"/],
      ['ar', /lang="ar" direction="rtl"/],
    ] as const) {
      const answer = await get(`${at}/returning-customer-index.svg?merchant=hetian&lang=${lang}`);
      assert.equal(answer.headers.get('content-type'), 'image/svg+xml');
      assert.match(await answer.text(), says);
    }
  });

  it('draws a score as the badge and its page state it: rounded down', async () => {
    const { get, page, reader } = await issuing();
    reader.publish({ ...snapshot('hetian'), score: 84.9, percentile: 92.9 });
    for (const tag of ['returning-customer-index', 'trust-badge']) {
      const text = await (await get(`${at}/${tag}.svg?merchant=hetian&lang=en`)).text();
      assert.match(text, />84<\/text>/, tag);
      assert.match(text, /Above 92%/, tag);
    }
    assert.match((await page('/proof/hetian')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '), /Score, of 100 84 84/);
  });

  it('draws no number and no leaf where there is too little to judge', async () => {
    const { get } = await issuing();
    const text = await (await get(`${at}/returning-customer-index.svg?merchant=few&lang=en`)).text();
    assert.match(text, /Too few buyers to judge/);
    assert.match(text, /<path fill="none"/);
    assert.doesNotMatch(text, /font-size="22"[^>]*>\d/);
  });

  it('says that a merchant is below its peers, and praises nobody for less than half', async () => {
    const { get } = await issuing();
    const text = await (await get(`${at}/returning-customer-index.svg?merchant=low&lang=en`)).text();
    assert.match(text, /Below its industry/);
    assert.doesNotMatch(text, /Above/);
  });

  it('draws a badge from what is signed, which says that it proves nothing', async () => {
    const { get } = await issuing();
    const text = await (await get(`${at}/trust-badge.svg?merchant=hetian&lang=en&theme=dark`)).text();
    assert.match(text, /A picture is no proof: trust\.example/);
    assert.match(text, /href="https:\/\/trust\.example\/proof\/hetian\?lang=en"/);
    assert.match(text, /fill="#1c1714"/);
    assert.equal((await get(`${at}/trust-badge.svg?merchant=low`)).status, 404);
  });

  it('follows what is published', async () => {
    const { get, reader } = await issuing();
    const url = `${at}/returning-customer-index.svg?merchant=hetian&lang=en`;
    const tag = (await get(url)).headers.get('etag') ?? '';
    assert.equal((await get(url, { 'if-none-match': tag })).status, 304);
    reader.publish({ ...snapshot('hetian'), score: 77 });
    assert.match(await (await get(url, { 'if-none-match': tag })).text(), / · 77 · /);
  });

  it('has the width that is asked for, and its height follows', async () => {
    const { get } = await issuing();
    const text = await (await get(`${at}/returning-customer-index.svg?merchant=hetian&width=720`)).text();
    assert.match(text, /viewBox="0 0 360 88" width="720" height="176"/);
  });

  it('escapes whatever is in a name', async () => {
    const { get } = await issuing();
    for (const tag of ['trust-badge', 'returning-customer-index'])
      assert.doesNotMatch(await (await get(`${at}/${tag}.svg?merchant=evil`)).text(), /<script>/);
  });

  it('says what to change', async () => {
    const { get } = await issuing();
    for (const [path, status, says] of [
      ['returning-customer-index.svg', 400, /merchant: is missing/],
      ['repeat-buyer-reviews.svg?merchant=hetian', 400, /review: is missing; a card shows one review/],
      ['trust-venue.svg?merchant=hetian', 400, /tag/],
      ['trust-badge.svg?merchant=nobody', 404, /nobody/],
      ['trust-badge.svg?merchant=hetian&theme=overlay', 400, /theme/],
      ['trust-badge.png?merchant=hetian', 404, /this server makes no PNG; ask for \.svg/],
    ] as const) {
      const answer = await get(`${at}/${path}`);
      assert.equal(answer.status, status, path);
      assert.match(((await answer.json()) as { detail: string }).detail, says, path);
    }
  });

  it('makes a PNG of it where there is something to make it with, once', async () => {
    const { reader } = await issuing();
    const asked: [string, number][] = [];
    const rasterize = async (svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> => {
      asked.push([svg, scale]);
      return new Uint8Array(2_000);
    };
    const app = createApp({ reader, rasterize, compress: () => Promise.reject(new Error('packed twice')) });
    const get = (query: string): Promise<Response> =>
      app.fetch(new Request(`https://trust.example${at}/returning-customer-index.png?merchant=hetian${query}`));
    const answer = await get('');
    assert.equal(answer.headers.get('content-type'), 'image/png');
    assert.equal((await answer.arrayBuffer()).byteLength, 2_000);
    await get('');
    await get('&width=900');
    assert.deepEqual(
      asked.map(([svg, scale]) => [/ width="(\d+)"/.exec(svg)?.[1], scale]),
      [
        ['360', 2],
        ['900', 1],
      ],
    );
  });
});
