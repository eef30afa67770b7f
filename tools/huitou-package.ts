// The package `huitou` that a page installs: an address for each tag, made from the list of tags.
import { globSync, readFileSync } from 'node:fs';
import { definitionOrder } from './element-exports.ts';
import { readTags, type Tag } from './framework-types/read-tags.ts';
import { root } from './imports.ts';
import { classOf, elementsFolder, tags } from './tags.ts';

const folder = 'packages/huitou/';
/** Frameworks for which it has types, or components, each with an address. */
const frameworks = ['react', 'react18', 'preact', 'solid', 'vue', 'svelte'];
const generated = '// Generated from the folders of packages/elements/src.\n';

/** A tag's class and the function that claims the tag; the types of what can be set, and of the events it sends. */
function tagModule(tag: string, found: readonly Tag[]): string {
  const name = classOf(tag);
  const own = found.find(({ tagName }) => tagName === tag)?.events ?? [];
  const events = own.flatMap(({ type }) => type?.text ?? []).sort();
  const types = events.length > 0 ? `export type { ${events.join(', ')} } from '@huitou/elements/events.js';\n` : '';
  return `${generated}import { register } from '@huitou/elements/core/register.js';
import { ${name} } from '@huitou/elements/${tag}/${tag}.js';

${types}export type * from './settings.ts';
export { ${name} };

/**
 * Claims \`<${tag}>\` for {@link ${name}}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const define${name} = (): void => register('${tag}', ${name});
`;
}

/** Claims a tag. The class is exported as a type alone, which brings the types of the tag's name and events. */
const defineModule = (tag: string): string => `${generated}import { define${classOf(tag)} } from '../${tag}.ts';

export type { ${classOf(tag)} } from '../${tag}.ts';

define${classOf(tag)}();
`;

function indexModule(): string {
  const lines = tags.map((tag) => `export { ${classOf(tag)}, define${classOf(tag)} } from './${tag}.ts';`);
  return `${generated}export * from '@huitou/elements/events.js';\nexport type * from './settings.ts';\n${lines.join('\n')}\n`;
}

const defineAll = (): string =>
  `${generated}${definitionOrder.map((tag) => `import './${tag}/define.ts';`).join('\n')}\n`;

const module = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });

/** The text of its \`package.json\`. */
function packageText(): string {
  const themes = globSync('../themes/*.css', { cwd: elementsFolder }).map((theme) => theme.replace('..', '.'));
  const exports = {
    '.': module('index'),
    './define': module('define'),
    ...Object.fromEntries(
      tags.flatMap((tag) => [
        [`./${tag}`, module(tag)],
        [`./${tag}/define`, module(`${tag}/define`)],
      ]),
    ),
    './analytics': module('analytics'),
    './client': module('client'),
    './messages': module('messages'),
    './verify': module('verify'),
    ...Object.fromEntries(frameworks.map((name) => [`./${name}`, module(name)])),
    './huitou.css': './huitou.css',
    ...Object.fromEntries(themes.sort().map((theme) => [theme, theme])),
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  };
  const given = JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8')) as Record<string, unknown>;
  return `${JSON.stringify({ ...given, exports }, null, 2)}\n`;
}

/** Its generated files by their paths. */
export function huitouPackage(manifest: string): Readonly<Record<string, string>> {
  const found = readTags(manifest);
  return {
    [`${folder}package.json`]: packageText(),
    [`${folder}src/index.ts`]: indexModule(),
    [`${folder}src/define.ts`]: defineAll(),
    ...Object.fromEntries(
      tags.flatMap((tag) => [
        [`${folder}src/${tag}.ts`, tagModule(tag, found)],
        [`${folder}src/${tag}/define.ts`, defineModule(tag)],
      ]),
    ),
  };
}
