import { cast } from '@huitou/mock/fixtures.js';
import { apiOf, scenarioOf, scenarios } from '@huitou/mock/scenario.js';
import type { ArgTypes, InputType } from 'storybook/internal/types';
import { tagManifests, type Described, type Member, type TagEvent } from './tag-manifest.ts';
import { languages } from './toolbar.ts';

/** A choice among values, of which the empty one leaves the attribute out. */
function choice(values: readonly string[], labelOf = (value: string): string => value): InputType {
  const options = ['', ...values];
  const labels = Object.fromEntries(options.map((value) => [value, value ? labelOf(value) : '(not set)']));
  return { options, control: { type: options.length > 4 ? 'select' : 'inline-radio', labels } };
}

/** Choices that the market and the scenarios of the mock offer. */
const mocked: Readonly<Record<string, InputType>> = {
  merchant: choice(Object.values(cast)),
  api: choice(
    scenarios.map((scenario) => apiOf(scenario)),
    (api) => scenarioOf(api) ?? api,
  ),
  lang: choice(languages.map(([language]) => language)),
};

function controlOf({ name, description = '', type }: Described): InputType {
  const values = type?.text.match(/(?<=')[\w-]+(?=')/g);
  const [, least, most] = /\b(\d) to (\d)\b/.exec(description) ?? [];
  if (name in mocked) return mocked[name] ?? {};
  if (values) return choice(values);
  if (type?.text === 'boolean') return { control: { type: 'boolean' } };
  if (least && most) {
    return choice(Array.from({ length: Number(most) - Number(least) + 1 }, (_, i) => `${Number(least) + i}`));
  }
  return { control: { type: 'text' } };
}

const row = (one: Described, category: string): InputType => ({
  name: one.name || '(default)',
  ...(one.description !== undefined && { description: one.description }),
  table: {
    category,
    ...(one.type && { type: { summary: one.type.text } }),
    ...(one.default !== undefined && { defaultValue: { summary: one.default } }),
  },
});

const camelCase = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const rows = (prefix: string, category: string, all: readonly Described[] = []): ArgTypes =>
  Object.fromEntries(all.map((one) => [`${prefix} ${one.name}`, { ...row(one, category), control: false }]));

/** A method with what it is called with, in the place of its name. */
const called = (method: Member): Described => ({
  ...method,
  name: `${method.name}(${(method.parameters ?? []).map(({ name }) => name).join(', ')})`,
  type: {
    text: `(${(method.parameters ?? []).map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join(', ')}) => ${method.return?.type.text ?? 'void'}`,
  },
});

/** An event with what it carries: the properties of the event itself, in the place of its class. */
const carrying = (event: TagEvent): Described => ({
  ...event,
  description: [
    event.description,
    ...event.properties.map(({ name, description }) => `\`${name}\`: ${description}`),
  ].join('\n\n'),
  type: { text: `{ ${event.properties.map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join('; ')} }` },
});

/**
 * The rows of a tag's table, one for each attribute, property, method, event, slot, part and custom property of its
 * manifest. An attribute goes by the name of its property, so that a story's args do; everything else has its kind before its
 * name, since a slot and a part may share one.
 */
export function argTypesOf(tag: string): ArgTypes | null {
  const found = tagManifests.find(({ tagName }) => tagName === tag);
  if (!found) return null;
  const types = new Map(found.members?.map(({ name, type }) => [name, type]));
  const attributes = (found.attributes ?? []).map((one) => {
    const type = types.get(camelCase(one.name))?.text === 'boolean' ? { text: 'boolean' } : one.type;
    return type ? { ...one, type } : one;
  });
  const set = new Set(attributes.map(({ name }) => camelCase(name)));
  return {
    ...Object.fromEntries(
      attributes.map((one) => [camelCase(one.name), { ...row(one, 'attributes'), ...controlOf(one) }]),
    ),
    ...rows(
      'property',
      'properties',
      found.members?.filter(({ name, kind }) => kind === 'field' && !set.has(name)),
    ),
    ...rows('method', 'methods', found.members?.filter(({ kind }) => kind === 'method').map(called)),
    ...rows('event', 'events', found.events?.map(carrying)),
    ...rows('slot', 'slots', found.slots),
    ...rows('part', 'parts', found.cssParts),
    ...rows('custom property', 'custom properties', found.cssProperties),
  };
}
