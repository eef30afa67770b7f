import { globSync, readFileSync } from 'node:fs';
import { usageOf } from '../../../.storybook/usage.ts';
import { root } from '../../../tools/imports.ts';
import { tags } from '../../../tools/tags.ts';

/** A fenced block of a page that a reader is meant to copy, or to understand. */
export interface Snippet {
  /** Its page and line, such as `README.md:48`. */
  readonly where: string;
  readonly file: string;
  /** The language after the fence; empty where none is said. */
  readonly language: string;
  readonly code: string;
}

/** Pages whose blocks are another's: the same in Chinese, and what the reference of the tags is made from. */
const copies = new Set(['README.zh-CN.md', 'tools/elements-readme.head.md']);
const pages = [
  '*.md',
  'packages/**/README.md',
  'demo/**/README.md',
  'decisions/*.md',
  'tools/**/*.md',
  'stories/**/*.mdx',
];

const fence = /^(?<indent> *)(?<ticks>`{3,})(?<language>[\w-]*)[^\n]*\n(?<code>[\s\S]*?)^\1\2 *$/gm;

/** The fenced blocks of a text. */
export function snippetsIn(file: string, text: string): readonly Snippet[] {
  return Array.from(text.matchAll(fence), ({ index, groups: { indent = '', language = '', code = '' } = {} }) => ({
    where: `${file}:${text.slice(0, index).split('\n').length}`,
    ...{ file, language },
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** The lines that the page of each tag begins with. */
const ofTags = (): readonly Snippet[] =>
  tags.flatMap((tag) => {
    const { html = '', script = '' } = usageOf(tag) ?? {};
    const file = `the page of <${tag}>`;
    const both = [
      { where: `${file}, HTML`, file, language: 'html', code: html },
      { where: `${file}, script`, file, language: 'js', code: script },
    ];
    return both.filter(({ code }) => code);
  });

/** Every snippet of the repository's pages and of the documentation. */
export function findSnippets(): readonly Snippet[] {
  const files = globSync(pages, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] }).sort();
  const written = files.filter((file) => !copies.has(file));
  return [...written.flatMap((file) => snippetsIn(file, readFileSync(root + file, 'utf8'))), ...ofTags()];
}
