import type { MarkdownPage } from './markdown-pages.ts';

const head = `# Huitou

> Web components that let the customers who came back speak for a merchant, on any page, and a reference server that
> works out an honest index from a platform's real orders and reviews.

Each page is Markdown. A page's live form is \`./?path=/docs/\` and its name with \`--docs\` for \`.md\`. A page of yours needs three
lines: the style sheet, the script and a tag, all from the address of your API, here \`https://api.example\`.`;

const chapterOf = ({ title }: MarkdownPage): string => (title.includes('/') ? (title.split('/')[0] ?? '') : 'Pages');
const nameOf = ({ title }: MarkdownPage): string => title.split('/').at(-1) ?? title;

/** `llms.txt` (llmstxt.org): what there is to read, a line for each page. */
export function llmsText(pages: readonly MarkdownPage[]): string {
  const chapters = Map.groupBy(pages, chapterOf);
  const parts = [...chapters].map(([chapter, own]) => {
    const lines = own.map((page) => `- [${nameOf(page)}](${page.file})${page.summary && `: ${page.summary}`}`);
    return `## ${chapter}\n\n${lines.join('\n')}`;
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** `llms-full.txt`: all pages in one, for a program that reads everything. */
export const llmsFullText = (pages: readonly MarkdownPage[]): string =>
  `${[head, ...pages.map(({ text }) => text.trim())].join('\n\n---\n\n')}\n`;
