import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { style } from '../pages/style.ts';
import { issuing } from '../testing/issuing.ts';
import { snapshot } from '../testing/snapshots.ts';

describe('the page behind a badge', () => {
  it('says whether the visitor came from one of its sites', async () => {
    const { page } = await issuing();
    for (const [referer, says] of [
      ['https://shop.example/some/page?x', 'Yes: you came from a site on the list'],
      ['https://live.example:8443/', 'Yes: you came'],
      ['http://shop.example/', 'Careful: you came from a site that is not on the list'],
      ['https://live.example/', 'Careful'],
      ['https://shop.example.evil.example/', 'Careful'],
      ['about:blank', 'Compare the address yourself'],
      ['', 'Compare the address yourself'],
    ] as const) {
      assert.ok((await page('/proof/hetian', referer ? { referer } : {})).includes(says), referer);
    }
  });

  it('shows the sites, the signed figures and the live ones side by side', async () => {
    const { page, reader } = await issuing();
    await page('/proof/hetian');
    reader.publish({ ...snapshot('hetian'), score: 88, buyers: { all: 30_500, returning: 12_500 } });
    const text = (await page('/proof/hetian'))
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    assert.match(text, /https:\/\/ shop\.example/);
    assert.match(text, /https:\/\/ live\.example:8443/);
    assert.match(text, /Score, of 100 91 88/);
    assert.match(text, /of whom came back 12,408 12,500/);
    assert.match(text, /trust\.example\/site\?host=shop\.example/);
    assert.match(text, /What no badge can prove/);
  });

  it('can be framed by nobody, runs nothing, loads nothing, and is kept by no cache', async () => {
    const { get } = await issuing();
    const { headers } = await get('/proof/hetian');
    const policy = headers.get('content-security-policy') ?? '';
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString(
      'base64',
    );
    assert.equal(
      policy,
      `default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    assert.equal(headers.get('x-frame-options'), 'DENY');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(await (await get('/proof/hetian')).text(), /<script|style="|<link|src=/);
  });

  it('shows a name as text, whatever is in it', async () => {
    const { page, get } = await issuing();
    assert.match(await page('/proof/evil'), /&lt;script&gt;alert\(&quot;&amp;&quot;\)&lt;\/script&gt;/);
    assert.doesNotMatch(await page('/proof/evil'), /<script>/);
    assert.doesNotMatch(await (await get('/v1/badges/evil.svg')).text(), /<script>/);
  });

  it('speaks the visitor’s language, or the one asked for', async () => {
    const { page } = await issuing();
    assert.match(
      await page('/proof/hetian', { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' }),
      /<html lang="zh-CN" dir="ltr">.*徽章核验/s,
    );
    assert.match(
      await page('/proof/hetian?lang=en', { 'accept-language': 'zh-CN' }),
      /<html lang="en" dir="ltr">.*Badge check/s,
    );
    const arabic = await page('/proof/hetian?lang=ar-EG&theme=dark');
    assert.match(arabic, /<html lang="ar" dir="rtl">.*التحقق من الشارة/s);
    assert.match(arabic, /<nav[^>]*><a [^>]*lang="zh-CN"[^>]*>中文<\/a><a [^>]*lang="en"[^>]*>English<\/a><\/nav>/);
    assert.match(await page('/proof/hetian?lang=fr', { 'accept-language': 'zh' }), /<html lang="zh-CN"/);
  });

  it('shows the leaves in the same places whichever way the page runs', async () => {
    const { page } = await issuing();
    const paths = async (lang: string): Promise<string[]> =>
      [...(await page(`/proof/hetian?lang=${lang}`)).matchAll(/<path class="\w+" d="[^"]+"/g)].map(([path]) => path);
    assert.deepEqual(await paths('ar'), await paths('en'));
  });

  it('advises to look up the very site the visitor came from', async () => {
    const { page } = await issuing();
    const text = await page('/proof/hetian', { referer: 'https://evil.example/' });
    assert.match(text, /trust\.example\/site\?host=evil\.example/);
  });

  it('says what a badge means where none is issued', async () => {
    const { get } = await issuing();
    for (const [merchant, says] of [
      ['few', /too few buyers to be judged yet\. A badge that led you here is out of date, or a copy/],
      ['low', /below its peers at the moment/],
      ['nobody', /Nobody knows this merchant here/],
    ] as const) {
      const answer = await get(`/proof/${merchant}?lang=en`);
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), says);
    }
  });

  it('has a form for programs: statement and keys in one answer', async () => {
    const { get } = await issuing();
    const { statement, keys } = (await (await get('/proof/hetian.json')).json()) as Record<string, string>;
    const [, payload = ''] = (statement ?? '').split('.');
    assert.equal((JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string }).sub, 'hetian');
    assert.equal((keys ?? '').split('.').length, 3);
  });
});
