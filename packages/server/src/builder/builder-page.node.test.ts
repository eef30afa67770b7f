import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { builderPage } from './builder-page.ts';
import { statesPage } from './states-page.ts';

const ask = (path: string, init: RequestInit = {}): Promise<Response | undefined> =>
  builderPage(new Request(`https://api.example${path}`, init));
const read = async (path: string, init?: RequestInit): Promise<{ answer: Response; text: string }> => {
  const answer = await ask(path, init);
  assert.ok(answer, path);
  return { answer, text: await answer.text() };
};

describe('the page for who embeds', () => {
  it('is of the language that was asked for, else of the browser', async () => {
    assert.match((await read('/embed?ui=ar')).text, /<html lang="ar" dir="rtl">/);
    assert.match((await read('/embed?lang=ar')).text, /<html lang="en" dir="ltr">/);
    const { text, answer } = await read('/embed', { headers: { 'accept-language': 'zh-TW,en;q=0.5' } });
    assert.match(text, /<html lang="zh" dir="ltr">[^]*把回头放到你的页面上/);
    assert.match(text, /<a href="\?ui=zh" lang="zh" hreflang="zh" aria-current="true">/);
    assert.equal(answer.headers.get('vary'), 'accept-language');
  });

  it('lets in its own scripts and style, and writes no script into itself', async () => {
    const { answer, text } = await read('/embed');
    const policy = answer.headers.get('content-security-policy') ?? '';
    const [, style = ''] = /<style>([^<]+)</.exec(text) ?? [];
    assert.ok(policy.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`));
    assert.doesNotMatch(policy, /unsafe|\*/);
    assert.match(policy, /script-src 'self';/);
    assert.doesNotMatch(text, /<script[^>]*>[^<]| style="| on\w+="/);
  });

  it('takes nothing of the address into its markup', async () => {
    const { text } = await read(`/embed?ui=${encodeURIComponent('"><script>alert(1)</script>')}&merchant=%3Cb%3E`);
    assert.doesNotMatch(text, /<script>alert|<b>/);
  });

  it('says what to do without scripts', async () => {
    assert.match((await read('/embed')).text, /<noscript><p>This page needs scripts/);
  });

  it('leaves files and other methods to others', async () => {
    for (const path of ['/embed/', '/embed/v1/huitou.js', '/embedded']) assert.equal(await ask(path), undefined);
    assert.equal(await ask('/embed', { method: 'POST' }), undefined);
    assert.equal((await read('/embed', { method: 'HEAD' })).text, '');
  });
});

describe('the frame with states', () => {
  const askFrame = (path: string, init?: RequestInit) => statesPage(new Request(`https://api.example${path}`, init));

  it('is framed by its own server alone, and asks nobody', async () => {
    const answer = await askFrame('/embed/states');
    const policy = answer?.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none';.* frame-ancestors 'self'$/);
    assert.doesNotMatch(policy, /connect-src|https:|unsafe|\*/);
    const [, style = ''] = /<style>([^<]+)</.exec((await answer?.text()) ?? '') ?? [];
    assert.ok(policy.includes(createHash('sha256').update(style).digest('base64')));
  });

  it('leaves other addresses and methods to others', async () => {
    for (const path of ['/embed', '/embed/states.js', '/embed/v1/states.js'])
      assert.equal(await askFrame(path), undefined);
    assert.equal(await askFrame('/embed/states', { method: 'POST' }), undefined);
    assert.equal(await (await askFrame('/embed/states', { method: 'HEAD' }))?.text(), '');
  });
});
