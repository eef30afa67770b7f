import { doc } from './markup.ts';
import type { Tag } from './read-tags.ts';

/** `onHuitouState` of `huitou-state`. */
const handler = (event: string): string =>
  `on${event.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** The module of one tag as a component of React 18. It claims no tag. */
export function reactWrapper({ name, tagName, description, events }: Tag): string {
  const listened = events.map((event) => `${handler(event.name)}: '${event.name}'`);
  return `import { ${name} as Element } from '@huitou/elements/${tagName}/${tagName}.js';
import { wrap, type Wrapper } from './wrapper.ts';

${doc(description, '')}export const ${name}: Wrapper<'${tagName}'> = wrap('${tagName}', '${name}', Element, {
${listened.map((line) => `  ${line},\n`).join('')}});
`;
}

/** The module of all of them. */
export const reactWrappers = (tags: readonly Tag[]): string =>
  `${tags.map(({ name, tagName }) => `export { ${name} } from './react18/${tagName}.ts';`).join('\n')}\n`;
