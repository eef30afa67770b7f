import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../create-app.ts';
import { snapshot } from '../testing/snapshots.ts';
import { issuing } from '../testing/issuing.ts';
import { TinyReader } from '../testing/tiny-reader.ts';

describe('a person who cannot be shown a page', () => {
  for (const path of [
    '/proof/a%20b',
    `/proof/${'a'.repeat(65)}`,
    '/proof/%E0%A4%A',
    '/proof/a/b',
    '/proof',
    '/site/',
  ]) {
    it(`is told on a page what to do about ${path.slice(0, 20)}`, async () => {
      const { get } = await issuing();
      const answer = await get(`${path}?lang=en`, { accept: 'text/html' });
      assert.ok(answer.status === 400 || answer.status === 404);
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(await answer.text(), /leads to no badge.*Go back to the page.*<input name="host"/s);
    });
  }

  it('is told in their own language', async () => {
    const { page } = await issuing();
    assert.match(await page('/proof/a%20b', { 'accept-language': 'zh' }), /<html lang="zh-CN".*这个网址找不到徽章/s);
    assert.match(await page('/proof/a%20b', { 'accept-language': 'ar' }), /dir="rtl".*لا توجد شارة في هذا العنوان/s);
  });

  it('is told when the server signs nothing, or fails', async () => {
    const reader = new TinyReader([snapshot('a')]);
    const get = (app: ReturnType<typeof createApp>) =>
      app.fetch(new Request('https://trust.example/proof/a', { headers: { 'accept-language': 'en' } }));
    const unsigned = await get(createApp({ reader }));
    assert.equal(unsigned.status, 404);
    assert.match(await unsigned.text(), /No badges are issued here/);
    const failing = {
      origin: 'https://trust.example',
      statement: () => Promise.reject(new Error('disk full')),
      keys: async () => '',
      receipt: async () => '',
      logHead: async () => '',
      isCurrent: () => false,
    };
    const failed = await get(createApp({ reader, issuer: failing }));
    assert.equal(failed.status, 500);
    assert.equal(failed.headers.get('retry-after'), '5');
    assert.match(await failed.text(), /The fault is ours and says nothing about the badge/);
  });

  it('is never a program: those are told in JSON', async () => {
    const { get } = await issuing();
    for (const path of ['/proof/a%20b.json', '/proof/nobody.json', '/site?x=1', '/v1/badges/a%20b']) {
      const { headers } = await get(path);
      assert.equal(headers.get('content-type'), 'application/problem+json', path);
    }
  });
});

describe('where misuse is reported', () => {
  const paths = ['/proof/hetian', '/proof/few', '/proof/nobody', '/proof/a%20b', '/site', '/site?host=x.example'];

  it('stands on every page if somebody reads the reports', async () => {
    const { page } = await issuing({ misuseContact: 'mailto:misuse@trust.example' });
    for (const path of paths)
      assert.match(await page(path), /<a href="mailto:misuse@trust\.example"[^>]*>misuse@trust\.example<\/a>/, path);
  });

  it('stands on none if nobody does', async () => {
    const { page } = await issuing();
    for (const path of paths) assert.doesNotMatch(await page(path), /<footer|Tell us/, path);
  });
});
