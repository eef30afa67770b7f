import { readFileSync } from 'node:fs';
import { usageOf } from '../../.storybook/usage.ts';
import { root } from '../imports.ts';
import type { DocsEntry } from './docs-index.ts';
import { tagReference, type Tag } from './tag-reference.ts';

const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export )?const (\w+)/g;

/** The comment before each constant of a source, by its name, in one line. */
const commentsIn = (source: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(source.matchAll(comment), ([, text = '', name = '']) => [
      name,
      text
        .replaceAll(/^\s*\*\s?/gm, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ]),
  );

const fence = (language: string, code: string): string => (code ? `\`\`\`${language}\n${code}\n\`\`\`` : '');

/** What a tag's page begins with: what it is and the lines to paste; then its tables. */
function tagText(tag: Tag): readonly string[] {
  const usage = usageOf(tag.tagName);
  const [, description = '', ...tables] = tagReference(tag).split('\n\n');
  return [
    `\`<${tag.tagName}>\``,
    description,
    '## How to use it',
    fence('html', usage?.html ?? ''),
    fence('js', usage?.script ?? ''),
    '## What it takes, says and lets a page style',
    ...tables,
  ];
}

/** A page of stories as Markdown: of a tag all that its page has, and a link to each story with what it shows. */
export function storyPage(page: DocsEntry, stories: readonly DocsEntry[], tags: readonly Tag[]): string {
  const source = readFileSync(root + page.importPath, 'utf8');
  const comments = commentsIn(source);
  const tag = tags.find(({ tagName }) => source.includes(`component: '${tagName}'`));
  const links = stories
    .filter(({ importPath }) => importPath === page.importPath)
    .map(({ id, name, exportName = '' }) => {
      const shows = comments.get(exportName);
      return `- [${name}](./?path=/story/${id})${shows ? `: ${shows}` : ''}`;
    });
  return [
    `# ${page.title.split('/').at(-1)}`,
    ...(tag ? tagText(tag) : [comments.get('meta') ?? '']),
    tag ? '## Every state and form' : '## What is shown',
    links.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
