import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LogProof } from '@huitou/contract/log.js';
import { createIssuer } from '../badge/create-issuer.ts';
import { ephemeralKeys, type Keys } from '../badge/keys.ts';
import { createApp } from '../create-app.ts';
import type { PublicLog } from '../ports/log.ts';
import { snapshot } from '../testing/snapshots.ts';
import { TinyReader } from '../testing/tiny-reader.ts';

const origin = 'https://api.example';
const root = 'r'.repeat(43);
const step = 'p'.repeat(43);
const proofOf = (entry: number, size: number): LogProof => ({
  ...{ entry, size, proof: [step] },
  body: JSON.stringify({ day: '2026-11-20', kind: entry ? 'folded' : '<b>', merchant: 'hetian', review: 'r-1' }),
});
const log: PublicLog = {
  head: async () => ({ size: 2, root, day: '2026-11-20', at: '2026-11-20T00:00:21.000Z' }),
  heads: async () => [],
  entries: async (from) => ({ from, entries: [] }),
  proof: async (entry, size) => proofOf(entry, size),
  consistency: async (from, to) => ({ from, to, proof: [] }),
  review: async (review) =>
    review === '1' || review === 'r-1'
      ? { review, salt: 'the-salt', size: 2, root, entries: [0, 1].map((entry) => proofOf(entry, 2)) }
      : undefined,
};

describe('the page of the public log', () => {
  let keys: Keys;
  before(async () => void (keys = await ephemeralKeys()));
  const reader = new TinyReader([snapshot('hetian')]);

  async function page(path: string, { kept, signs = true }: { kept?: PublicLog | undefined; signs?: boolean }) {
    const issuer = signs ? createIssuer({ reader, origin, keys }) : undefined;
    const app = createApp({ reader, issuer, ...(kept && { log: kept }) });
    const answer = await app.fetch(new Request(`${origin}${path}`, { headers: { 'accept-language': 'en' } }));
    const html = await answer.text();
    const text = html.replace(/<style>.*<\/style>/s, '').replace(/<[^>]+>/g, ' ');
    return {
      status: answer.status,
      policy: answer.headers.get('content-security-policy'),
      html,
      text: text.replace(/\s+/g, ' '),
    };
  }

  it('says what the log is, its signed head, and how to check it, without a script', async () => {
    const { status, policy, html, text } = await page('/log', { kept: log });
    assert.equal(status, 200);
    assert.match(policy ?? '', /^default-src 'none'/);
    assert.doesNotMatch(html, /<script|style="|<link|src=/);
    for (const words of ['Public log', 'Head of November 20, 2026', root, `npm run verify:log -- ${origin}`])
      assert.ok(text.includes(words), words);
    assert.match(text, /Signature api\.example eyJ/);
    assert.match((await page('/log', { kept: log, signs: false })).text, /Not signed/);
  });

  it('finds a review by its id with the proofs, before an entry of that number', async () => {
    for (const find of ['r-1', '%20r-1%20', '1']) {
      const { status, html, text } = await page(`/log?find=${find}`, { kept: log });
      assert.equal(status, 200);
      assert.match(text, /Entry 0: &lt;b&gt; .* Entry 1: folded .* Its proof: 1 hash .* Salt of its words: the-salt/);
      assert.ok(text.includes(step));
      assert.match(html, /href="https:\/\/api\.example\/v1\/log\/proof\?entry=1&amp;size=2"/);
      assert.doesNotMatch(html, /<b><\/h3>|<b>"/);
    }
    assert.match((await page('/log?find=0', { kept: log })).text, /Entry 0: .*Its proof/);
  });

  it('says that it has nothing, whatever was typed', async () => {
    for (const find of ['2', 'nobody', '-1', '%3Cscript%3E', '9'.repeat(64)]) {
      const { status, html, text } = await page(`/log?find=${find}`, { kept: log });
      assert.equal(status, 404, find);
      assert.match(text, /The log says nothing of/);
      assert.doesNotMatch(html, /<script/);
    }
  });

  it('says so where there is no log, or nothing in it', async () => {
    const without = await page('/log', {});
    assert.equal(without.status, 404);
    assert.match(without.text, /This server keeps no public log/);
    assert.match((await page('/log', { kept: { ...log, head: async () => undefined } })).text, /Nothing is in it yet/);
  });

  it('speaks three languages', async () => {
    assert.match(
      (await page('/log?lang=zh-CN&find=r-1', { kept: log })).html,
      /<html lang="zh-CN".*公开日志.*第 1 条：折叠/s,
    );
    assert.match((await page('/log?lang=ar&find=r-1', { kept: log })).html, /dir="rtl".*السجل العام.*القيد 1: أُخفي/s);
  });
});
