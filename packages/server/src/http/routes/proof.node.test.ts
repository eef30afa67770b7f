import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createIssuer } from '../../badge/create-issuer.ts';
import { passingKeys } from '../../badge/keys.ts';
import { createApp } from '../app.ts';
import { fit } from '../proof/badge-picture.ts';
import { languageOf } from '../proof/language.ts';
import { style } from '../proof/style.ts';
import { snapshot, TinyReader } from '../testing/tiny-reader.ts';

const origin = 'https://trust.example';

async function setUp() {
  const named = (id: string, name: string) => {
    const one = snapshot(id);
    return { ...one, merchant: { ...one.merchant, name } };
  };
  const reader = new TinyReader(
    [
      named('hetian', '禾田农家'),
      named('evil', '<script>alert("&")</script>'),
      snapshot('few', { level: 'collecting', score: null, percentile: null }),
    ],
    {
      hetian: { sites: ['https://shop.example', 'https://live.example:8443'], services: ['7-day-returns'] },
      evil: { sites: ['https://shop.example'] },
      few: { sites: ['https://few.example'] },
    },
  );
  const app = createApp({ reader, issuer: createIssuer({ reader, origin, keys: await passingKeys() }) });
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`${origin}${path}`, { headers }));
  const page = async (path: string, headers: Record<string, string> = {}) =>
    (await get(path, { accept: 'text/html', 'accept-language': 'en', ...headers })).text();
  return { reader, get, page };
}

describe('the page behind a badge', () => {
  it('says whether the visitor came from one of its sites', async () => {
    const { page } = await setUp();
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
    const { page, reader } = await setUp();
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
    const { get } = await setUp();
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
    const { page, get } = await setUp();
    assert.match(await page('/proof/evil'), /&lt;script&gt;alert\(&quot;&amp;&quot;\)&lt;\/script&gt;/);
    assert.doesNotMatch(await page('/proof/evil'), /<script>/);
    assert.doesNotMatch(await (await get('/v1/badges/evil.svg')).text(), /<script>/);
  });

  it('speaks the visitor’s language, or the one asked for', async () => {
    const { page } = await setUp();
    assert.match(
      await page('/proof/hetian', { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' }),
      /<html lang="zh-CN">.*徽章核验/s,
    );
    assert.match(await page('/proof/hetian?lang=en', { 'accept-language': 'zh-CN' }), /<html lang="en">.*Badge check/s);
  });

  it('says what a badge means where none is issued', async () => {
    const { get } = await setUp();
    for (const [merchant, says] of [
      ['few', /too few buyers to be judged yet\. A badge that led you here is out of date, or a copy/],
      ['nobody', /Nobody knows this merchant here/],
    ] as const) {
      const answer = await get(`/proof/${merchant}?lang=en`);
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), says);
    }
  });

  it('has a form for programs: statement and keys in one answer', async () => {
    const { get } = await setUp();
    const { statement, keys } = (await (await get('/proof/hetian.json')).json()) as Record<string, string>;
    const [, payload = ''] = (statement ?? '').split('.');
    assert.equal((JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string }).sub, 'hetian');
    assert.equal((keys ?? '').split('.').length, 3);
  });
});

describe('looking up a site', () => {
  it('finds whose badges may stand there, however the site is written', async () => {
    const { get } = await setUp();
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
    const { page, get } = await setUp();
    assert.match(await page('/site?host=other.example'), /No badge may stand on other\.example/);
    assert.match(await page('/site?host=%3Cb%3E.example'), /No badge may stand on &lt;b&gt;\.example/);
    assert.match(await page('/site'), /<input name="host"/);
    assert.equal((await get('/site')).status, 400);
  });
});

describe('a badge as a picture', () => {
  it('links to the proof page and says that it proves nothing', async () => {
    const { get } = await setUp();
    const answer = await get('/v1/badges/hetian.svg?lang=en');
    assert.equal(answer.headers.get('content-type'), 'image/svg+xml');
    const text = await answer.text();
    assert.match(text, /href="https:\/\/trust\.example\/proof\/hetian"/);
    assert.match(text, /A picture is no proof: trust\.example/);
    assert.equal(
      (await get('/v1/badges/hetian.svg?lang=en', { 'if-none-match': answer.headers.get('etag') ?? '' })).status,
      304,
    );
  });

  it('cuts a long name between letters, never inside one', () => {
    assert.equal(fit('禾田农家', 4), '禾田农家');
    assert.equal(fit('禾田农家果园', 4), '禾田农家…');
    assert.equal(fit('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 1), '👨‍👩‍👧‍👦…');
    assert.equal(fit('Harbour Linen', 4), 'Harbou…');
  });
});

describe('the language of a page', () => {
  for (const [accept, language] of [
    ['zh-TW', 'zh'],
    ['fr, zh;q=0.5, en;q=0.3', 'zh'],
    ['en;q=0.2, zh;q=0.9', 'zh'],
    ['zh;q=0, fr', 'en'],
    [null, 'en'],
  ] as const) {
    it(`is ${language} for ${accept}`, () => assert.equal(languageOf(undefined, accept), language));
  }
});
