import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { transformSync } from 'esbuild';
import { defaultChoices, type Choices } from '../choices.ts';
import { folderOf, noFacts, type Facts } from '../facts.ts';
import type { Theme } from '../theme/theme.ts';
import { escapeBackticks, escapeBraces, jsxValue, scriptJson } from './escape.ts';
import { snippetKinds, type Snippet, type SnippetKind } from './snippet.ts';
import { snippetMakers } from './snippets.ts';

const origin = 'https://api.example';
const facts: Facts = {
  origin,
  newest: '1.2.3-abc',
  integrity: {
    ...{ 'huitou.css': 'sha384-css', 'trust-badge.js': 'sha384-badge', 'chunks/en-1.js': 'sha384-en' },
    'themes/ocean.css': 'sha384-ocean',
  },
  tags: { 'trust-badge': { bytes: { en: 9_000 }, files: ['trust-badge.js', 'chunks/en-1.js'] } },
  styles: 800,
};
const badge: Choices = {
  ...defaultChoices,
  tag: 'trust-badge',
  subject: 'hetian',
  variant: 'strip',
  lang: 'zh-CN',
  theme: 'dark',
};
const tokens: Theme = { 'light-ink': '#102030' };

const make = async (kind: SnippetKind, some: Partial<Choices> = {}, known = facts): Promise<Snippet> => {
  const choices = { ...badge, ...some };
  const snippet = await snippetMakers[kind](choices, known, choices.tokens);
  assert.ok(snippet, kind);
  return snippet;
};

it('the line for the plugin of WordPress has the choices, unless a shortcode cannot hold them', async () => {
  const { files } = await make('wordpress');
  const [line, block] = files;
  assert.equal(line?.code, '[huitou tag="trust-badge" merchant="hetian" variant="strip" lang="zh-CN" theme="dark"]');
  assert.match(block?.code ?? '', /^<!-- wp:html -->\n<link [\s\S]*<!-- \/wp:html -->$/);
  const hostile = await make('wordpress', { subject: 'a"]b' });
  assert.deepEqual(
    hostile.files.map(({ name }) => name),
    ['block.html'],
  );
});

const codeOf = async (...asked: Parameters<typeof make>): Promise<string> =>
  (await make(...asked)).files[0]?.code ?? '';
/** The first tag of that name in markup, with its attributes. */
function attributesIn(code: string, tag: string): Readonly<Record<string, string>> {
  const [, inside = ''] = new RegExp(`<${tag}((?: [\\w-]+="[^"]*")*) ?/?>`).exec(code) ?? [];
  return Object.fromEntries(Array.from(inside.matchAll(/([\w-]+)="([^"]*)"/g), ([, name, value]) => [name, value]));
}
const chosen = { merchant: 'hetian', variant: 'strip', lang: 'zh-CN', theme: 'dark' };

describe('the lines to copy', () => {
  it('are for a page a pinned version, with the hash of each file that it loads', async () => {
    const [code = '', head = ''] = (await make('html')).files.map((file) => file.code);
    assert.deepEqual(attributesIn(code, 'trust-badge'), chosen);
    assert.match(
      code,
      /<script type="module" src="https:\/\/api\.example\/embed\/v\/1\.2\.3-abc\/trust-badge\.js" integrity="sha384-badge" crossorigin="anonymous"><\/script>/,
    );
    assert.deepEqual(attributesIn(code, 'link'), {
      ...{ rel: 'stylesheet', href: `${origin}/embed/v/1.2.3-abc/huitou.css` },
      ...{ integrity: 'sha384-css', crossorigin: 'anonymous' },
    });
    const [, map = ''] = /^<script type="importmap">([^]*)<\/script>$/.exec(head) ?? [];
    assert.deepEqual(JSON.parse(map), { integrity: { [`${folderOf(facts)}/chunks/en-1.js`]: 'sha384-en' } });
  });

  it('are without the server’s files the addresses that stay, and say so', async () => {
    const { files, notes } = await make('html', {}, noFacts(origin));
    assert.match(files[0]?.code ?? '', /\/embed\/v1\/trust-badge\.js"><\/script>/);
    assert.doesNotMatch(files[0]?.code ?? '', /integrity|importmap/);
    assert.deepEqual(notes, ['unpinned']);
  });

  it('bring a finished theme as its file, and a changed one as a rule', async () => {
    const finished = await codeOf('html', { base: 'ocean' });
    assert.match(finished, /themes\/ocean\.css" integrity="sha384-ocean"/);
    assert.equal(attributesIn(finished, 'trust-badge')['class'], 'huitou-theme-ocean');
    const own = await codeOf('html', { base: 'ocean', tokens });
    assert.match(own, /<style>\n\.huitou-theme-own \{\n {2}--huitou-light-ink: #102030;\n\}\n<\/style>/);
    assert.equal(attributesIn(own, 'trust-badge')['class'], 'huitou-theme-own');
  });

  it('wear red for better where that is chosen, as the preview does', async () => {
    for (const kind of ['html', 'vue', 'svelte', 'angular'] as const)
      for (const [theme, name] of [[{ tokens }, 'own'] as const, [{ base: 'ocean' }, 'ocean'] as const])
        assert.equal(
          attributesIn(await codeOf(kind, { ...theme, red: '1' }), 'trust-badge')['class'],
          `huitou-theme-${name} huitou-red-is-above`,
        );
    assert.equal(attributesIn(await codeOf('html', { red: '1' }), 'trust-badge')['class'], 'huitou-red-is-above');
    assert.ok((await make('frame', { red: '1' })).notes.includes('framePlain'));
  });

  it('say so where they bring a theme that not everybody can read', async () => {
    for (const kind of ['html', 'react', 'vue', 'svelte', 'angular', 'wordpress'] as const) {
      assert.ok((await make(kind, { tokens: { 'light-ink': '#999999' } })).notes.includes('contrast'), kind);
      assert.ok(!(await make(kind, { tokens })).notes.includes('contrast'), kind);
    }
  });

  it('are for React a module that makes just that element', async () => {
    const { files, notes } = await make('react', { tokens });
    const [main, sheet] = files;
    const { code } = transformSync(main?.code ?? '', { loader: 'tsx', jsxFactory: 'h' });
    const body = code
      .replaceAll(/^import .*;$/gm, '')
      .replace(/export const Trust =/, 'return')
      .replace(/export \{[^}]*\};?/, '');
    const made = new Function('h', `${body.replace(/const Trust = /, 'return ')}`) as (
      h: (...all: unknown[]) => unknown,
    ) => () => unknown;
    assert.deepEqual(made((name, props) => [name, props])(), [
      'trust-badge',
      { ...chosen, api: origin, className: 'huitou-theme-own' },
    ]);
    assert.match(
      main?.code ?? '',
      /import 'huitou\/trust-badge\/define';\nimport 'huitou\/huitou\.css';\nimport '\.\/huitou-theme\.css'/,
    );
    assert.match(sheet?.code ?? '', /--huitou-light-ink/);
    assert.deepEqual(notes, ['themeFile', 'anchors']);
  });

  for (const kind of ['vue', 'svelte', 'angular'] as const) {
    it(`are for ${kind} the same tag, its import and the API`, async () => {
      const code = await codeOf(kind, { base: 'ocean' });
      assert.deepEqual(attributesIn(code, 'trust-badge'), { ...chosen, api: origin, class: 'huitou-theme-ocean' });
      assert.match(code, /import 'huitou\/trust-badge\/define';/);
      assert.match(code, /import 'huitou\/themes\/ocean\.css';/);
    });
  }

  it('are a module that can be parsed for Angular', async () => {
    const tsconfigRaw = { compilerOptions: { experimentalDecorators: true } };
    const { code } = transformSync(await codeOf('angular'), { loader: 'ts', tsconfigRaw });
    assert.match(code, /selector: "app-trust"/);
  });

  it('are a frame that grows, and a picture with its proof', async () => {
    const frame = await codeOf('frame');
    const src = attributesIn(frame, 'iframe')['src'] ?? '';
    assert.equal(
      src.replaceAll('&amp;', '&'),
      `${origin}/frame/trust-badge?merchant=hetian&variant=strip&lang=zh-CN&theme=dark`,
    );
    assert.match(frame, /source === frame\.contentWindow && data\?\.type === 'huitou-size'/);
    assert.match(frame, /querySelectorAll/, 'a page may have several');
    const picture = await codeOf('picture', { width: '320' });
    assert.equal(
      (attributesIn(picture, 'img')['src'] ?? '').replaceAll('&amp;', '&'),
      `${origin}/v1/render/trust-badge.svg?merchant=hetian&lang=zh-CN&width=320&theme=dark`,
    );
    assert.equal(attributesIn(picture, 'a')['href'], `${origin}/proof/hetian`);
  });

  it('are not offered for what the server has no such form of', async () => {
    for (const kind of ['frame', 'picture'] as const)
      assert.equal(await snippetMakers[kind]({ ...badge, tag: 'trust-venue' }, facts, {}), undefined);
  });

  it('say in a policy what the page itself has written into it, by its hash', async () => {
    const { files, notes } = await make('policy', { tokens });
    const policy = files[0]?.code ?? '';
    const html = (await make('html', { tokens })).files.map(({ code }) => code).join('\n');
    const inline = [...html.matchAll(/<(?:script type="importmap"|style)>([^]*?)<\//g)].map(([, text = '']) => text);
    assert.equal(inline.length, 2);
    for (const text of inline)
      assert.ok(policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`));
    assert.match(policy, /connect-src https:\/\/api\.example; img-src https:\/\/api\.example$/);
    assert.deepEqual(notes, ['inlineHashes', 'trustedTypes']);
  });

  it('name a place for the id where none is chosen, and the venue of a venue', async () => {
    assert.equal(attributesIn(await codeOf('html', { subject: '' }), 'trust-badge')['merchant'], 'ID');
    assert.equal(attributesIn(await codeOf('html', { tag: 'trust-venue' }), 'trust-venue')['venue'], 'hetian');
  });

  it('escape a value in every language, whatever it is', async () => {
    const subject = '"><script>${x}{{y}}`\\\'&';
    for (const kind of snippetKinds) {
      const all = (await make(kind, { subject })).files.map(({ code }) => code).join('\n');
      assert.doesNotMatch(all.replaceAll(/\{"(?:[^"\\]|\\.)*"\}/g, ''), /"><script>\$/, kind);
    }
    assert.equal(escapeBraces('{a}'), '&#123;a&#125;');
    assert.equal(escapeBackticks('`${a}\\'), '\\`\\${a}\\\\');
    assert.equal(jsxValue('a"{b}'), '{"a\\"{b}"}');
    assert.doesNotMatch(scriptJson({ a: '</script>' }), /</);
  });
});
