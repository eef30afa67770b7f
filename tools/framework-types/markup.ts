import type { Tag } from './read-tags.ts';

/** A comment of one line before what it is about. */
export const doc = (text = '', indent = '  '): string =>
  text ? `${indent}/** ${text.replaceAll('\n', ' ').replaceAll('*/', '*\\/')} */\n` : '';

/** What may be written for an attribute: a number also as its digits, since markup knows texts alone. */
const written = (type = 'string'): string => (type === 'number' ? 'number | `${number}`' : type);

/** `lang` and `dir` are every element's, and each framework has its own types for them. */
const isOwn = ({ name }: { readonly name: string }): boolean => name !== 'lang' && name !== 'dir';

const property = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);

/** Properties that can be set and that no attribute of the same name stands for: functions, objects, camelCase. */
const propertiesOf = ({ members, attributes }: Tag) => {
  const written = new Set(attributes.map(({ name }) => name));
  return members.filter(({ name, kind, readonly: fixed }) => kind === 'field' && !fixed && !written.has(name));
};

const interfaceText = (name: string, what: string, lines: readonly string[]): string =>
  `${doc(what, '')}export interface ${name} {${lines.length > 0 ? `\n${lines.join('\n')}\n` : ''}}\n`;

function importsOf({ name, tagName, events }: Tag): string {
  const types = [...new Set(events.map(({ type }) => type?.text ?? 'Event'))].sort();
  const lines = types.length > 0 ? [`import type { ${types.join(', ')} } from '@huitou/elements/events.js';`] : [];
  return [...lines, `import type { ${name} } from '@huitou/elements/${tagName}/${tagName}.js';`].join('\n');
}

/** What a page can write on one tag, by the names of its attributes, properties and events. */
export function tagMarkup(tag: Tag): string {
  const { name, tagName, attributes, events, description } = tag;
  const more = new Map(attributes.map(({ fieldName, description: what }) => [fieldName, what]));
  const texts = [
    interfaceText(
      `${name}Attributes`,
      `Attributes of \`<${tagName}>\`.`,
      attributes
        .filter(isOwn)
        .map((one) => `${doc(one.description)}  ${property(one.name)}?: ${written(one.type?.text)} | undefined;`),
    ),
    interfaceText(
      `${name}Properties`,
      `What \`<${tagName}>\` takes as a property alone, or under another name than the attribute's.`,
      propertiesOf(tag).map((one) => {
        const what = doc(one.description ?? more.get(one.name));
        return `${what}  ${one.name}?: ${name}['${one.name}'] | undefined;`;
      }),
    ),
    interfaceText(
      `${name}Events`,
      `Events of \`<${tagName}>\`.`,
      events.map((one) => `${doc(one.description)}  ${property(one.name)}: ${one.type?.text ?? 'Event'};`),
    ),
    interfaceText(`${name}Markup`, description, [
      `  readonly element: ${name};`,
      ...['Attributes', 'Properties', 'Events'].map((kind) => `  readonly ${kind.toLowerCase()}: ${name}${kind};`),
    ]),
  ];
  return `${importsOf(tag)}\n\n${texts.join('\n')}`;
}

/** All tags, from which the types of each framework are worked out. */
export function allMarkup(tags: readonly Tag[]): string {
  const imports = tags.map(({ name, tagName }) => `import type { ${name}Markup } from './${tagName}/markup.ts';`);
  const lines = tags.map(({ name, tagName, description }) => `${doc(description)}  '${tagName}': ${name}Markup;`);
  const what = 'What can be written on each tag. The types for each framework are made of it.';
  return `${imports.join('\n')}\n\n${interfaceText('Markup', what, lines)}`;
}
