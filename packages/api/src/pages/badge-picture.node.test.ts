import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuing } from '../testing/issuing.ts';

describe('a badge as a picture', () => {
  it('links to the proof page and says that it proves nothing', async () => {
    const { get } = await issuing();
    const answer = await get('/v1/badges/hetian.svg?lang=en');
    assert.equal(answer.headers.get('content-type'), 'image/svg+xml');
    const text = await answer.text();
    assert.match(text, /href="https:\/\/trust\.example\/proof\/hetian\?lang=en"/);
    assert.match(text, /A picture is no proof: trust\.example/);
    assert.equal(
      (await get('/v1/badges/hetian.svg?lang=en', { 'if-none-match': answer.headers.get('etag') ?? '' })).status,
      304,
    );
  });

  it('runs from right to left in Arabic, with the leaves in their places', async () => {
    const { get } = await issuing();
    const text = await (await get('/v1/badges/hetian.svg?lang=ar')).text();
    assert.match(text, /lang="ar" direction="rtl"/);
    assert.match(text, /أعلى من .*92.*من نظرائه/);
    const leaves = (svg: string): string[] => [...svg.matchAll(/<path[^>]+>/g)].map(([path]) => path);
    assert.deepEqual(leaves(text), leaves(await (await get('/v1/badges/hetian.svg')).text()));
  });

  it('is one picture a language, however the language is named', async () => {
    const { get } = await issuing();
    const tag = async (query: string): Promise<string | null> =>
      (await get(`/v1/badges/hetian.svg${query}`)).headers.get('etag');
    assert.equal(await tag('?lang=zh-CN'), await tag(''));
    assert.equal(await tag('?lang=en-GB'), await tag('?lang=en'));
    assert.equal(await tag('?lang=fr'), await tag('?lang=en'));
  });

  it('is fetched by programs, and tells them what to change', async () => {
    const { get } = await issuing();
    for (const query of ['?lang=!', '?theme=dark']) {
      const answer = await get(`/v1/badges/hetian.svg${query}`);
      assert.equal(answer.status, 400);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    }
  });
});
