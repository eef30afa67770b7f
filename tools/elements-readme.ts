// `packages/elements/README.md`: the reference of the tags, from what the analyzer found and a head written by hand.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { heightOf, type Reserve } from '../packages/elements/src/core/reserve.ts';
import { colours } from '../packages/tokens/src/colours.ts';
import type { Manifest } from './manifest.ts';
import { reserves } from './reserves.ts';

const head = new URL('elements-readme.head.md', import.meta.url);

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Tag {
  readonly tagName: string;
  readonly description: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}
interface Class {
  readonly name: string;
  readonly members?: readonly (Described & { readonly static?: boolean })[];
}

/** In a table cell a bar would end the cell, and a bare tag would be one. */
const cell = (text = ''): string =>
  text
    .replaceAll('\n', ' ')
    .replaceAll('|', '\\|')
    .replace(/(?<!`)<[\w-]+>/g, '`$&`');
const code = (text = ''): string => (text ? `\`${text}\`` : '');

function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [`**${title}**\n`, line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `` `a`, `b` `` for the type `'a' | 'b'`; a plain string has no list of values. */
const values = ({ type }: Described): string =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => code(value)).join(', ');

/** What an event's class adds to every event, each as `` `name` (what it is) ``. */
function properties({ name, type }: Described, classes: readonly Class[]): string {
  const found = classes.find((one) => one.name === type?.text);
  if (!found) {
    throw new Error(
      `${name}: its @fires names ${type?.text ?? 'no class'}; write the class of the event in braces before its name`,
    );
  }
  const own = (found.members ?? []).filter((member) => !member.static && member.description);
  return own.map((member) => `${code(member.name)}: ${member.description}`).join(' ');
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

function section(tag: Tag, classes: readonly Class[]): string {
  const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = tag;
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
      events.map((one) => [...withWords(one), properties(one, classes)]),
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

/** The colours that every tag wears, as a page may override them. */
const palette = (): string =>
  [
    '## Colours',
    'Every tag wears them; a page sets them on any ancestor, each ground by itself: `--huitou-light-ink`, `--huitou-dark-ink`, `--huitou-overlay-ink`.',
    table(
      'Colours and their defaults',
      ['name', 'light', 'dark', 'overlay'],
      Object.entries(colours).map(([name, [light, dark, overlay = dark]]: [string, readonly string[]]) =>
        [name, light, dark, overlay].map(code),
      ),
    ),
  ].join('\n\n');

/** The text of the file. `manifest` is `custom-elements.json`; the classes of events are only in what was `found`. */
export async function elementsReadme(manifest: string, found: Manifest): Promise<string> {
  const { modules } = JSON.parse(manifest) as { modules: readonly { declarations: readonly Tag[] }[] };
  const tags = modules.flatMap(({ declarations }) => declarations);
  const classes = found.modules.flatMap(({ declarations }) => declarations as readonly Class[]);
  const parts = [readFileSync(head, 'utf8').trim(), ...tags.map((tag) => section(tag, classes)), palette()];
  const file = fileURLToPath(new URL('../packages/elements/README.md', import.meta.url));
  return format(parts.join('\n\n'), { ...(await resolveConfig(file)), parser: 'markdown' });
}
