import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadFacts, noFacts } from './facts.ts';
import { checkSite, merchantEvent } from './site-check.ts';
import { loadTheme } from './theme/load-theme.ts';
import { kilobytesOf } from './weight.ts';

const origin = 'https://api.example';
const answering =
  (answers: Readonly<Record<string, unknown>>, status = 200): typeof fetch =>
  async (asked) => {
    const path = String(asked).slice(origin.length);
    return path in answers ? Response.json(answers[path], { status }) : new Response(null, { status: 404 });
  };
const tags = { 'trust-badge': { bytes: { en: 9_000, 'zh-CN': 9_200, ar: 9_500 }, files: ['trust-badge.js'] } };

describe('what is asked of the server', () => {
  it('is the newest version, its hashes and its sizes', async () => {
    const fetcher = answering({
      '/embed/versions.json': { newest: '1.0.0' },
      '/embed/v/1.0.0/integrity.json': { 'huitou.css': 'sha384-x' },
      '/embed/v/1.0.0/sizes.json': { tags, styles: 800 },
    });
    const facts = await loadFacts(origin, fetcher);
    assert.deepEqual(facts, {
      ...{ origin, newest: '1.0.0', tags, styles: 800 },
      integrity: { 'huitou.css': 'sha384-x' },
    });
    assert.equal(kilobytesOf(facts, 'trust-badge', 'ar'), 10.3);
    assert.equal(kilobytesOf(facts, 'trust-badge', 'zh'), 10);
    assert.equal(kilobytesOf(facts, 'trust-badge', 'ja'), 9.8);
    assert.equal(kilobytesOf(noFacts(origin), 'trust-badge', 'en'), undefined);
    await assert.rejects(loadFacts(origin, answering({})), /\/embed\/versions\.json: answered 404; build the scripts/);
  });

  it('is a finished theme by its style sheet', async () => {
    const css: typeof fetch = async (asked) =>
      new Response('.a{--huitou-density:0.9}', { status: String(asked).endsWith('/themes/ocean.css') ? 200 : 404 });
    assert.deepEqual(await loadTheme('/v1', 'ocean', css), { density: '0.9' });
    assert.deepEqual(await loadTheme('/v1', '', css), {});
    await assert.rejects(loadTheme('/v1', 'pond', css), /\/v1\/themes\/pond\.css: answered 404; build the scripts/);
  });

  it('is whether a site may show the badge', async () => {
    const merchants = [{ id: 'hetian', site: 'https://shop.example' }];
    const fetcher = answering({ '/site?host=shop.example': { host: 'shop.example', merchants } });
    assert.deepEqual(await checkSite(origin, ' shop.example ', 'hetian', fetcher), {
      is: 'allowed',
      site: 'https://shop.example',
    });
    assert.deepEqual(await checkSite(origin, 'shop.example', 'other', fetcher), {
      is: 'not-allowed',
      host: 'shop.example',
    });
    assert.deepEqual(await checkSite(origin, 'x y', 'other', answering({ '/site?host=x%20y': {} }, 400)), {
      is: 'no-host',
    });
    assert.deepEqual(await checkSite(origin, 'a', 'b', () => Promise.reject(new TypeError())), { is: 'failed' });
  });

  it('is answered by the event that would let it', () => {
    const now = new Date('2026-11-29T10:00:00Z');
    assert.deepEqual(JSON.parse(merchantEvent('hetian', 'shop.example', now)), {
      ...{ id: 'site-1795946400000', type: 'merchant', at: '2026-11-29T10:00:00.000Z' },
      data: { id: 'hetian', name: 'NAME', industry: 'INDUSTRY', sites: ['https://shop.example'] },
    });
    assert.match(merchantEvent('', 'localhost:8081', now), /"id":"MERCHANT".*"http:\/\/localhost:8081"/);
  });
});
