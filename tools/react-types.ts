import { classOf } from './tags.ts';

interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Tag {
  readonly tagName: string;
  readonly name: string;
  readonly description: string;
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}

const line = (text = ''): string => text.replaceAll('\n', ' ').replaceAll('*/', '*\\/');

function typesOf({ tagName, description, attributes = [], events = [] }: Tag): string {
  const settings = attributes
    .filter(({ name }) => name !== 'lang' && name !== 'dir')
    .map(({ name, description: what, type }) => {
      const text = type?.text === 'boolean' ? 'boolean' : (type?.text ?? 'string');
      return `        /** ${line(what)} */\n        '${name}'?: ${text} | undefined;`;
    });
  const handlers = events.map(
    ({ name, type }) => `        'on${name}'?: ((event: ${type?.text ?? 'Event'}) => void) | undefined;`,
  );
  return `      /** ${line(description)} */\n      '${tagName}': TagProps<${classOf(tagName)}> & {\n${[...settings, ...handlers].join('\n')}\n      };`;
}

/** The text of `react.d.ts`: the tags as elements of React's JSX, from the manifest. */
export function reactTypes(manifest: string): string {
  const { modules } = JSON.parse(manifest) as {
    readonly modules: readonly { readonly declarations: readonly Tag[] }[];
  };
  const found = modules.flatMap(({ declarations }) => declarations);
  const events = [...new Set(found.flatMap(({ events: own = [] }) => own.map(({ type }) => type?.text ?? '')))].sort();
  const classes = found.map(({ tagName }) => `import type { ${classOf(tagName)} } from './dist/${tagName}.js';`);
  return `// Generated: the tags in React's JSX. Import it once, anywhere: \`import 'huitou/react'\`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${events.join(', ')} } from './dist/index.js';
${classes.join('\n')}

type TagProps<T> = DetailedHTMLProps<HTMLAttributes<T>, T>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${found.map(typesOf).join('\n')}
    }
  }
}
`;
}
