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
    assert.match(await page('/site?host=%3Cb%3E.example'), /No badge may stand on &lt;b&gt;\.example/);
    assert.match(await page('/site'), /<input name="host"/);
    assert.equal((await get('/site')).status, 400);
  });
});
