import { heightOf, type Reserve } from '../../packages/elements/src/core/reserve.ts';
import { reserves } from '../reserves.ts';
import { code, table } from './markdown-table.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Event extends Described {
  readonly properties: readonly Described[];
}
interface Member extends Described {
  readonly kind: string;
  readonly parameters?: readonly Described[];
  readonly return?: { readonly type: { readonly text: string } };
}
/** A tag as the manifest has it. */
export interface Tag {
  readonly tagName: string;
  readonly description: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Event[];
  readonly members?: readonly Member[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}
/** `` `a`, `b` `` for the type `'a' | 'b'`; a plain string has no list of values. */
const values = ({ type }: Described): string =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => code(value)).join(', ');

/** What an event carries, each as `` `name`: what it is ``. */
const properties = ({ properties }: Event): string =>
  properties.map(({ name, description = '' }) => `${code(name)}: ${description}`).join(' ');

/** How a method is called, such as `` `bought(merchant: string): void` ``. */
const call = ({ name, parameters = [], return: returned }: Member): string =>
  code(`${name}(${parameters.map((one) => `${one.name}: ${one.type?.text}`).join(', ')}): ${returned?.type.text}`);

const camelCase = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What only a script can read or set: rich values, and what the tag is in. */
function withoutAttribute({ members = [], attributes = [] }: Tag): readonly Member[] {
  const set = new Set(attributes.map(({ name }) => camelCase(name)));
  return members.filter(({ kind, name, description }) => kind === 'field' && description && !set.has(name));
}

/** Widths of a tag, in CSS pixels, for which its heights are listed. */
const widths = [240, 320, 480, 768, 1200];
/** What `--huitou-font-size` is by default, of the reader's text size (`medium`, which is 16 px unless they changed it). */
const medium = 16;
const textSize = 0.9375 * medium;

/** From which width a tag takes a form by itself, and the height that it keeps until its figures are there. */
function forms({ byWidth, heights, inline = {} }: Reserve): string {
  const taken = (form: string): string => {
    const step = byWidth.find(([, name]) => name === form);
    return step ? `from ${step[0] * medium} px` : 'where `variant` says so';
  };
  return table(
    'Forms, and the height in px that each keeps at a width of the tag',
    ['form', 'taken', ...widths.map((width) => `${width} px`)],
    Object.keys(heights).map((form) => [
      code(form),
      form in inline ? `${taken(form)}; stands in a line of text` : taken(form),
      ...widths.map(
        (width) => `${Math.round(heightOf({ byWidth, heights, tag: '' }, form, width / medium) * textSize)}`,
      ),
    ]),
  );
}

const withWords = ({ name, description }: Described): string[] => [code(name), description ?? ''];

/** All there is to know of a tag, as Markdown under a heading of the second level. */
export function tagReference(tag: Tag): string {
  const { attributes = [], events = [], members = [], slots = [], cssParts = [], cssProperties = [] } = tag;
  return [
    `## \`<${tag.tagName}>\``,
    tag.description.replaceAll('\n', ' '),
    table(
      'Attributes',
      ['name', 'values', 'default', 'says'],
      attributes.map((one) => [code(one.name), values(one), code(one.default), one.description ?? '']),
    ),
    ...reserves.filter((one) => one.tag === tag.tagName).map(forms),
    table(
      'Events',
      ['name', 'when', 'properties of the event'],
      events.map((one) => [...withWords(one), properties(one)]),
    ),
    table(
      'Properties without an attribute',
      ['name', 'type', 'what it is'],
      withoutAttribute(tag).map((one) => [code(one.name), code(one.type?.text), one.description ?? '']),
    ),
    table(
      'Methods',
      ['call', 'what it does'],
      members.filter(({ kind }) => kind === 'method').map((one) => [call(one), one.description ?? '']),
    ),
    table(
      'Slots',
      ['name', 'what it is'],
      slots.map((one) => [code(one.name) || '(default)', one.description ?? '']),
    ),
    table('Parts (`::part()`)', ['name', 'what it is'], cssParts.map(withWords)),
    table(
      'Custom properties',
      ['name', 'default', 'what it is'],
      cssProperties.map((one) => [code(one.name), code(one.default), one.description ?? '']),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}
