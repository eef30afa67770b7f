import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { version } from '../../packages/elements/src/core/version.ts';
import { hasPhp, whyNot, wordpress } from './wordpress.ts';

const file = (name: string): string => fileURLToPath(new URL(`../../demo/wordpress/huitou/${name}`, import.meta.url));
const read = (name: string): string => readFileSync(file(name), 'utf8');

type Takes = readonly string[] | 'boolean' | 'text';
const tags = JSON.parse(read('tags.json')) as Readonly<
  Record<string, { readonly attributes: Readonly<Record<string, Takes>> }>
>;

const api = 'https://api.example';
const hash = `sha384-${'a'.repeat(64)}`;
const integrity = { 'huitou.css': hash, ...Object.fromEntries(Object.keys(tags).map((tag) => [`${tag}.js`, hash])) };
const options = { huitou_api: api, huitou_pinned: { api, version: '0.1.0', integrity } };
const picture =
  '<a href="https://api.example/proof/hetian"><img src="https://api.example/v1/render/trust-badge.svg?merchant=hetian&#038;lang=en-US" alt="Returning customers of hetian" loading="lazy" /></a>';

describe('the WordPress plugin', () => {
  it('has one version in all of its files, and one pattern for each attribute that is a text', () => {
    const php = read('huitou.php');
    assert.match(php, new RegExp(`^ \\* Version: ${version}$`, 'm'));
    assert.match(read('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
    const [, patterns = ''] = /^const HUITOU_TEXTS = array\($(.*?)^\);$/ms.exec(php) ?? [];
    const texts = Object.values(tags).flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([name, takes]) => (takes === 'text' && name !== 'variant' ? name : [])),
    );
    for (const name of new Set(texts))
      assert.ok(new RegExp(`^\\s'${name}' `, 'm').test(patterns), `${name}: has no pattern in huitou.php`);
  });

  it('is PHP that PHP reads', { skip: !hasPhp && 'there is no PHP: apt-get install php-cli' }, () => {
    const ran = spawnSync('php', ['-l', file('huitou.php')], { encoding: 'utf8' });
    assert.equal(ran.status, 0, ran.stdout);
  });
});

describe('the WordPress plugin in WordPress', { skip: whyNot }, () => {
  it('draws a shortcode and a block as the tag, with a picture inside for where it is taken out', () => {
    const { answers, block } = wordpress({
      options,
      contents: ['before [huitou tag="trust-badge" merchant="hetian" variant="strip" theme="dark"] after'],
      blocks: [{ tag: 'trust-badge', merchant: 'hetian', as: 'tag', live: false }],
    });
    const [shortcode, one] = answers;
    const dark = picture.replace('en-US', 'en-US&#038;theme=dark');
    assert.equal(
      shortcode?.drawn,
      `before <trust-badge merchant="hetian" variant="strip" theme="dark" api="${api}">${dark}</trust-badge> after`,
    );
    assert.equal(one?.drawn, `<trust-badge merchant="hetian" api="${api}">${picture}</trust-badge>`);
    assert.equal(block.drawn, one?.drawn);
    assert.deepEqual(block.scripts, ['huitou-block']);
    assert.ok(block.attributes.includes('heading-level'));
  });

  it('is a picture after the sanitiser for posts, which takes tags and frames out', () => {
    const { answers } = wordpress({
      options,
      contents: [
        '[huitou tag="trust-badge" merchant="hetian"]',
        '[huitou tag="trust-badge" merchant="hetian" as="frame"]',
      ],
    });
    assert.deepEqual(
      answers.map(({ strict }) => strict),
      [picture, ''],
    );
    assert.match(
      answers[1]?.drawn ?? '',
      /^<iframe src="https:\/\/api\.example\/frame\/trust-badge\?merchant=hetian" /,
    );
  });

  it('loads the script of each tag on the page once, as a module of the pinned version with its hash', () => {
    const { printed } = wordpress({
      options,
      contents: ['[huitou tag="trust-badge" merchant="a"][huitou tag="trust-badge" merchant="b"][huitou merchant="c"]'],
    });
    const scripts = [...printed.matchAll(/<script[^>]*>/g)].map(([one]) => one);
    assert.equal(scripts.length, 2);
    for (const one of scripts)
      assert.match(one, /^<script type="module" integrity="sha384-a{64}" crossorigin="anonymous" /);
    assert.match(printed, /src='https:\/\/api\.example\/embed\/v\/0\.1\.0\/trust-badge\.js'/);
    assert.match(printed, /<link integrity="sha384-a{64}" crossorigin="anonymous" [^>]*huitou\.css'/);
  });

  it('runs no script in a feed, where none is pinned, or where one was pinned for another API', () => {
    const contents = ['[huitou tag="trust-badge" merchant="hetian"]'];
    const elsewhere = { ...options, huitou_api: 'https://other.example' };
    for (const given of [{ options, feed: true }, { options: { huitou_api: api } }, { options: elsewhere }]) {
      const { answers, printed } = wordpress({ ...given, contents });
      assert.equal(
        answers[0]?.drawn.replace('other.example', 'api.example').replace('other.example', 'api.example'),
        picture,
      );
      assert.equal(printed.includes('<script'), false);
    }
    assert.equal(wordpress({ options: {}, contents }).answers[0]?.drawn, '');
  });

  it('pins the newest version when its address is saved, and says what is wrong otherwise', () => {
    const fetched = {
      [`${api}/embed/versions.json`]: { newest: '0.2.0-1f3a9c20' },
      [`${api}/embed/v/0.2.0-1f3a9c20/integrity.json`]: {
        ...integrity,
        '../evil.js': hash,
        'bad.js': 'sha384-"><script>',
      },
    };
    const good = wordpress({ saved: [`${api}/`], fetched });
    assert.deepEqual([good.pinned?.version, good.problems], ['0.2.0-1f3a9c20', []]);
    assert.deepEqual(good.pinned?.integrity, integrity);
    const evil = { [`${api}/embed/versions.json`]: { newest: '../../evil' } };
    const bad = wordpress({ saved: [api, 'javascript:alert(1)'], fetched: evil });
    assert.equal(bad.pinned, null);
    assert.match(bad.problems.join(), /^https:\/\/api\.example\/embed\/versions\.json: names no version/);
  });

  it('lets nothing out that a tag does not take, whatever is written', () => {
    const evil = [
      '"><script>alert(1)</script>',
      "' onmouseover='alert(1)",
      'javascript:alert(1)',
      '&quot; onload=alert(1)',
      '&#34;><img src=x onerror=alert(1)>',
      'a\u0000b',
      '</trust-badge><script>',
      'data:text/html,<script>alert(1)</script>',
      '//evil.example/{merchant}',
      '/\\evil.example',
      'a\n" onload="x',
    ];
    const names = ['tag', 'as', 'api', 'style', 'onclick', 'class', 'id', 'token', 'slot', 'is', '"><script>'];
    const taken = [...new Set(Object.values(tags).flatMap(({ attributes }) => Object.keys(attributes)))];
    const blocks = evil.flatMap((value) =>
      [...names, ...taken].flatMap((name) =>
        Object.keys(tags).map((tag) => ({ tag, merchant: 'hetian', venue: 'trust', [name]: value })),
      ),
    );
    const nested = Object.keys(tags).map((tag) => ({ tag, merchant: ['hetian'], venue: { a: 1 }, theme: ['dark'] }));
    const contents = evil.flatMap((value) => [
      `[huitou merchant="${value}"]`,
      `[huitou merchant='hetian' theme='${value}' lang='${value}' ${value}]`,
      `[huitou tag='${value}' merchant=hetian]`,
    ]);
    const { answers } = wordpress({ options, contents, blocks: [...blocks, ...nested] });
    const known = new Set([...taken, 'api', 'href', 'src', 'alt', 'title', 'height', 'style']);
    for (const { drawn } of answers.slice(contents.length)) {
      for (const [tag, name = ''] of drawn.matchAll(/<([\w-]+)/g))
        assert.ok(name in tags || ['a', 'img', 'iframe'].includes(name), `${tag} in ${drawn}`);
      assert.doesNotMatch(drawn, /alert|script|evil|onload|onerror|onclick|onmouseover/i);
      for (const [, name = ''] of drawn.matchAll(/\s([\w-]+)="/g)) assert.ok(known.has(name), `${name} in ${drawn}`);
      for (const [, address = ''] of drawn.matchAll(/(?:href|src|api)="([^"]*)"/g))
        assert.ok(address.startsWith(`${api}`), address);
    }
    assert.ok(answers.length > 500);
    for (const { drawn } of answers.slice(0, contents.length))
      for (const [shown] of drawn.matchAll(/<(?:returning|trust|repeat|live|traffic)[^>]*>/g))
        assert.doesNotMatch(shown, /alert|on\w+=|evil/);
  });
});
