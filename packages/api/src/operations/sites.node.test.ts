import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuing, origin } from '../testing/issuing.ts';

describe('looking up a site', () => {
  it('finds whose badges may stand there, however the site is written', async () => {
    const { get } = await issuing();
    for (const host of ['shop.example', 'SHOP.example', 'https://shop.example/path?x', ' shop.example']) {
      const answer = (await (await get(`/site?host=${encodeURIComponent(host)}`)).json()) as {
        host: string;
        merchants: { id: string; proof: string }[];
      };
      assert.equal(answer.host, 'shop.example');
      assert.deepEqual(
        answer.merchants.map(({ id }) => id),
        ['evil', 'hetian'],
      );
      assert.equal(answer.merchants[1]?.proof, `${origin}/proof/hetian`);
    }
  });

  it('tells a person that none may stand there, and asks where nothing is asked', async () => {
    const { page, get } = await issuing();
    assert.match(await page('/site?host=other.example'), /No badge may stand on other\.example/);
    assert.match(await page('/site'), /<input name="host"/);
    assert.equal((await get('/site')).status, 400);
  });

  it('tells a person what to write instead of something that is no site', async () => {
    const { page } = await issuing();
    for (const typed of ['<b>.example', 'not a host', 'x'.repeat(400)]) {
      const text = await page(`/site?host=${encodeURIComponent(typed)}&utm_source=x`);
      assert.match(text, /<html lang="en" dir="ltr">.*(That is not the address of a site|No badge may stand on)/s);
      assert.doesNotMatch(text, /<b>\.example/);
    }
    assert.match(await page('/site?host=%3Cb%3E'), /value="&lt;b&gt;".*as it stands in the address bar/s);
  });

  it('keeps the question when the reader changes the language', async () => {
    const { page } = await issuing();
    const text = await page('/site?host=shop.example&lang=ar');
    assert.match(text, /<html lang="ar" dir="rtl">.*href="\/site\?host=shop\.example&amp;lang=zh"/s);
    assert.match(text, /href="https:\/\/trust\.example\/proof\/hetian\?lang=ar"/);
  });

  it('stays strict with programs', async () => {
    const { get } = await issuing();
    for (const query of ['host=%3C', 'host=shop.example&theme=dark', `host=${'x'.repeat(301)}`]) {
      const answer = await get(`/site?${query}`, { accept: 'application/json' });
      assert.equal(answer.status, 400);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    }
  });
});
