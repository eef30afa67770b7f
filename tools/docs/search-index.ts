import type { SearchEntry } from '../../.storybook/search/entry.ts';
import { chineseWords } from './chinese-words.ts';
import type { MarkdownPage } from './markdown-pages.ts';

/** The id that Storybook gives to a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

/** Markdown as words: marks, tables' bars and addresses of links left out. */
const wordsOf = (text: string): string =>
  text
    .replaceAll(/^```.*$/gm, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[>#|\s-]+|\|[\s-]*|[*`\\]/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const story = /^- \[([^\]]+)\]\(\.\/(\?path=\/story\/[\w-]+)\)(?:: (.*))?$/gm;

/** What can be found of a page: each of its sections, and each of its stories. */
function entriesOf({ id, title, text }: MarkdownPage): readonly SearchEntry[] {
  const page = title.split('/').at(-1) ?? title;
  const stories = Array.from(text.matchAll(story), ([, heading = '', to = '', words = '']) => ({
    ...{ page, heading, to, text: words },
  }));
  const [first = '', ...sections] = text.replaceAll(story, '').split(/^## /m);
  const words = [chineseWords[id] ?? '', wordsOf(first.replace(/^# .*/, ''))].join(' ').trim();
  const start = { page, heading: '', to: `?path=/docs/${id}`, text: words };
  const others = sections.map((section) => {
    const [heading = '', ...rest] = section.split('\n');
    const plain = wordsOf(heading);
    return { page, heading: plain, to: `?path=/docs/${id}#${anchorOf(plain)}`, text: wordsOf(rest.join('\n')) };
  });
  return [start, ...others, ...stories];
}

/** All that can be found in the documentation, in the order of its pages. */
export const searchIndex = (pages: readonly MarkdownPage[]): readonly SearchEntry[] => pages.flatMap(entriesOf);
