import type { Choices } from '../choices.ts';
import { folderOf, type Facts } from '../facts.ts';
import { writeThemeCss } from '../theme/theme-css.ts';
import type { Theme } from '../theme/theme.ts';
import { attributesOf, themeClass } from './attributes.ts';
import { contrastNote } from './contrast-note.ts';
import { element, escapeHtml, scriptJson } from './escape.ts';
import type { Snippet } from './snippet.ts';

const attribute = (name: string, value: string): string => ` ${name}="${escapeHtml(value)}"`;

/** `integrity` and what it needs, where the hash is known. */
function pinned({ integrity }: Facts, file: string): string {
  const hash = integrity[file];
  return hash ? `${attribute('integrity', hash)} crossorigin="anonymous"` : '';
}

/** Hashes of the scripts that the tag's own script loads, for browsers that check those too; empty where none are known. */
function importMap(facts: Facts, tag: string): string {
  const files = (facts.tags[tag]?.files ?? []).filter((file) => file !== `${tag}.js` && facts.integrity[file]);
  const integrity = Object.fromEntries(files.map((file) => [`${folderOf(facts)}/${file}`, facts.integrity[file]]));
  return files.length > 0 ? scriptJson({ integrity }) : '';
}

/** What of a page is written into it, and so needs a hash in a strict content security policy. */
export interface Inline {
  readonly script: string;
  readonly style: string;
}

export const inlineOf = (choices: Choices, facts: Facts, theme: Theme): Inline => ({
  script: importMap(facts, choices.tag),
  style: Object.keys(choices.tokens).length > 0 ? `\n${writeThemeCss(theme)}` : '',
});

/** The lines of a page, with nothing to build: a version whose files never change, and the hash of each. */
export function htmlSnippet(choices: Choices, facts: Facts, theme: Theme): Snippet {
  const { tag, base, tokens } = choices;
  const folder = folderOf(facts);
  const sheet = (file: string): string =>
    `<link rel="stylesheet"${attribute('href', `${folder}/${file}`)}${pinned(facts, file)} />`;
  const { script, style } = inlineOf(choices, facts, theme);
  const ownClass = themeClass(choices);
  const attributes = [...attributesOf(choices), ...(ownClass ? [['class', ownClass] as const] : [])];
  const lines = [
    sheet('huitou.css'),
    base && Object.keys(tokens).length === 0 && sheet(`themes/${base}.css`),
    style && `<style>${style}</style>`,
    `<script type="module"${attribute('src', `${folder}/${tag}.js`)}${pinned(facts, `${tag}.js`)}></script>`,
    element(
      tag,
      attributes.map(([name, value]) => [name, `"${escapeHtml(value)}"`]),
    ),
  ];
  const head = script ? [{ name: 'head.html', code: `<script type="importmap">${script}</script>` }] : [];
  return {
    // The map last: it is long, and a page works without it.
    files: [{ name: 'page.html', code: lines.filter(Boolean).join('\n') }, ...head],
    notes: [
      ...contrastNote(choices, theme),
      facts.newest ? 'pinned' : 'unpinned',
      ...(script ? (['importMap'] as const) : []),
    ],
  };
}

/** A line for the plugin of WordPress; empty where a value has what no shortcode can hold. */
function shortcode(choices: Choices): string {
  const values = attributesOf(choices);
  if (values.some(([, value]) => /["<>[\]]/.test(value))) return '';
  return `[huitou tag="${choices.tag}"${values.map(([name, value]) => ` ${name}="${value}"`).join('')}]`;
}

/** For WordPress: a line for the plugin, and the lines of a page as a block for sites without it. */
export function wordpressSnippet(choices: Choices, facts: Facts, theme: Theme): Snippet {
  const [file] = htmlSnippet(choices, facts, theme).files;
  const line = shortcode(choices);
  const block = { name: 'block.html', code: `<!-- wp:html -->\n${file?.code ?? ''}\n<!-- /wp:html -->` };
  return {
    files: [...(line ? [{ name: 'shortcode.txt', code: line }] : []), block],
    notes: [...contrastNote(choices, theme), 'plugin'],
  };
}
