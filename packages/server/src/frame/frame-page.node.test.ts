import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reader } from '@huitou/api/ports/reader.js';
import { hashSource } from '../hash-source.ts';
import { framePage } from './frame-page.ts';

const reader = {
  version: (merchant: string) => (merchant === 'nobody' ? undefined : 1),
  facts: async (id: string) => ({
    id,
    name: '<Hetian> & Co',
    names: {},
    sites: ['https://shop.example'],
    services: [],
  }),
} as unknown as Reader;

const ask = (path: string, init: RequestInit = {}): Promise<Response | undefined> =>
  framePage(reader, new Request(`https://api.example${path}`, init));
const open = async (path: string, init?: RequestInit) => {
  const answer = await ask(path, init);
  assert.ok(answer, path);
  return {
    status: answer.status,
    policy: answer.headers.get('content-security-policy') ?? '',
    text: await answer.text(),
  };
};

describe('a tag in a frame', () => {
  it('is the tag with what was chosen, and a link for who has no scripts', async () => {
    const { status, text } = await open(
      '/frame/returning-customer-index?merchant=hetian&variant=card&theme=dark&lang=zh-CN',
    );
    assert.equal(status, 200);
    assert.match(
      text,
      /<returning-customer-index merchant="hetian" variant="card" theme="dark"><a href="\/proof\/hetian"/,
    );
    assert.match(text, /<html lang="zh" dir="ltr">/);
    assert.match(text, /&lt;Hetian&gt; &amp; Co/);
  });

  it('is shown on the sites of the merchant alone, and lets in nothing but its own', async () => {
    const { policy, text } = await open('/frame/trust-badge?merchant=hetian');
    assert.match(policy, /frame-ancestors 'self' https:\/\/shop\.example$/);
    for (const [, inline = ''] of text.matchAll(/<(?:style|script type="module")>([^]*?)<\/(?:style|script)>/g))
      assert.ok(policy.includes(await hashSource(inline)), inline);
    assert.doesNotMatch(policy, /unsafe|\*/);
  });

  it('takes no markup in what was chosen', async () => {
    const evil = encodeURIComponent('"><script>alert(1)</script>');
    const { text } = await open(`/frame/trust-badge?merchant=${evil}&variant=${evil}&theme=${evil}&onclick=x`);
    assert.doesNotMatch(text, /<script>alert|onclick|theme=/);
  });

  it('says what to change, and shows that nowhere else', async () => {
    for (const [path, status, says] of [
      ['/frame/review-inbox?merchant=hetian', 404, /is not framed; write \/frame\/ and one of trust-badge/],
      ['/frame/trust-badge', 400, /merchant: is missing/],
      ['/frame/trust-badge?merchant=nobody', 404, /not known here/],
    ] as const) {
      const found = await open(path);
      assert.equal(found.status, status);
      assert.match(found.text, says);
      assert.match(found.policy, /frame-ancestors 'self'$/);
    }
  });

  it('leaves other addresses and methods to others', async () => {
    for (const path of ['/frame', '/frame/', '/frame/a/b', '/v1/frame/trust-badge'])
      assert.equal(await ask(path), undefined);
    assert.equal(await ask('/frame/trust-badge?merchant=hetian', { method: 'POST' }), undefined);
    assert.equal((await open('/frame/trust-badge?merchant=hetian', { method: 'HEAD' })).text, '');
  });
});
