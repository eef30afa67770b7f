// `npm run build:docs` makes the documentation: Storybook as files, and every page of it as Markdown for programs.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entriesIn } from './docs/docs-index.ts';
import { takeOutInlineScripts } from './docs/inline-scripts.ts';
import { llmsFullText, llmsText } from './docs/llms.ts';
import { markdownPages } from './docs/markdown-pages.ts';
import { searchIndex } from './docs/search-index.ts';
import { buildStorybook } from './storybook.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the documentation into `folder`, which is emptied first. Its files work under any path. */
export async function buildDocs(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await buildStorybook(folder);
  for (const page of ['index.html', 'iframe.html']) takeOutInlineScripts(folder, page);
  const pages = await markdownPages(entriesIn(folder));
  for (const { file, text } of pages) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'search.json'), JSON.stringify(searchIndex(pages)));
  writeFileSync(join(folder, 'llms.txt'), llmsText(pages));
  writeFileSync(join(folder, 'llms-full.txt'), llmsFullText(pages));
}

if (import.meta.main) {
  await buildDocs(`${root}dist/docs`);
  console.log('Built the documentation into dist/docs; `npm start` gives it out under /docs/.');
}
