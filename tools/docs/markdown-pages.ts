import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../imports.ts';
import { storiesIn, type DocsEntry } from './docs-index.ts';
import { tagsIn } from '../elements-readme.ts';
import { readMdxPage } from './mdx-page.ts';
import { storyPage } from './story-page.ts';
import { blocks, type LinkOf } from './to-markdown.ts';

/** A page of the documentation as Markdown. */
export interface MarkdownPage {
  /** Its address in Storybook: `?path=/docs/<id>`. */
  readonly id: string;
  /** Its file beside Storybook's. */
  readonly file: string;
  /** Where it stands in the sidebar, such as `Tags/Trust badge`. */
  readonly title: string;
  /** Its source, from the repository's root. */
  readonly source: string;
  /** Its first paragraph. */
  readonly summary: string;
  readonly text: string;
}

const fileOf = (id: string): string => `${id.replace(/--docs$/, '')}.md`;

/** Pages lead to pages in Markdown, and to stories where they are live. A page that there is not throws an error. */
const linksOf =
  (page: DocsEntry, entries: readonly DocsEntry[]): LinkOf =>
  (href) => {
    const [, kind, id = '', rest = ''] = /^(?:\.?\/)?\?path=\/(docs|story)\/([\w-]+)(.*)$/.exec(href) ?? [];
    if (!kind) return href;
    if (!entries.some((one) => one.id === id))
      throw new Error(`${page.importPath}: leads to ${id}, which is no page or story; correct the address ${href}`);
    return kind === 'docs' ? fileOf(id) + rest : `./?path=/story/${id}${rest}`;
  };

const isProse = (block: string): boolean => /^[^#`|\-<]|^`</.test(block) && !/^`<[\w-]+>`$/.test(block);
const summaryOf = (text: string): string =>
  (text.split('\n\n').slice(1).find(isProse) ?? '').replaceAll(/\s+/g, ' ').trim();

/** Every page of a Storybook as Markdown, in the order of its sidebar. */
export async function markdownPages(entries: readonly DocsEntry[]): Promise<readonly MarkdownPage[]> {
  const tags = tagsIn(readFileSync(`${root}packages/elements/custom-elements.json`, 'utf8'));
  const stories = entries.filter(({ type }) => type === 'story');
  const settings = await resolveConfig(`${root}README.md`);
  const read = async (page: DocsEntry): Promise<MarkdownPage> => {
    const { id, title, importPath } = page;
    const raw = importPath.endsWith('.mdx')
      ? blocks(await readMdxPage(join(root, importPath), storiesIn(entries)), linksOf(page, entries))
      : storyPage(page, stories, tags);
    const text = await format(raw, { ...settings, parser: 'markdown' });
    return { id, title, text, file: fileOf(id), source: importPath, summary: summaryOf(text) };
  };
  return Promise.all(entries.filter(({ type }) => type === 'docs').map(read));
}
