import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compile, run } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { builtSizes, builtSizesModule } from '../../.storybook/built-sizes.ts';
import { createNode, fragment, type PageNode } from './page-text.ts';
import { storyNode, type StoriesOf } from './storybook-blocks.ts';

const imported = /^import\s+(?<names>[^'"]+?)\s+from\s+'(?<specifier>[^']+)';?$/gm;

/** `{ a as b }` of an import as the pattern of a declaration; `* as a` and a default are the module, or its default. */
function pattern(names: string, module: string): string {
  const star = /^\*\s+as\s+(\w+)$/.exec(names);
  if (star) return `export const ${star[1]} = ${module};`;
  if (!names.startsWith('{')) return `export const ${names} = ${module}.default;`;
  return `export const ${names.replaceAll(/\s+as\s+/g, ': ')} = ${module};`;
}

async function moduleOf(specifier: string, file: string, storiesOf: StoriesOf): Promise<unknown> {
  if (specifier === '@storybook/addon-docs/blocks') return storyNode;
  if (specifier === builtSizesModule) return { versions: builtSizes() };
  if (/\.stories(\.ts)?$/.test(specifier)) return storiesOf(new URL(specifier, pathToFileURL(file)).pathname);
  const address = specifier.startsWith('.')
    ? new URL(specifier, pathToFileURL(file)).href
    : import.meta.resolve(specifier);
  return import(address);
}

/**
 * What an MDX page says, with its components and expressions resolved: figures that it works out are numbers here.
 * Nothing is drawn for it; a story is a link to where it is live.
 */
export async function readMdxPage(file: string, storiesOf: StoriesOf): Promise<readonly PageNode[]> {
  const modules: unknown[] = [];
  let source = readFileSync(file, 'utf8');
  const [head = ''] = source.split(/^#\s/m);
  let own = head;
  for (const [all, names = '', specifier = ''] of head.matchAll(imported)) {
    modules.push(await moduleOf(specifier, file, storiesOf));
    own = own.replace(all, pattern(names, `arguments[0].modules[${modules.length - 1}]`));
  }
  source = own + source.slice(head.length);
  const options = { Fragment: fragment, jsx: createNode, jsxs: createNode, modules };
  try {
    const code = await compile(source, { outputFormat: 'function-body', remarkPlugins: [remarkGfm] });
    const { default: page } = await run(code, options as unknown as Parameters<typeof run>[1]);
    return [page({}) as unknown as PageNode];
  } catch (error) {
    throw new Error(`${file}: could not be read as MDX; ${(error as Error).message}`, { cause: error });
  }
}
