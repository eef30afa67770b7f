import type { Schema } from '@huitou/contract/schema.js';
import { pick, upTo, type Random } from '../bench-moderation/draw.ts';

/** Texts that occur in a store of a bench, by which a value can mean something there. */
export type Known = (name: string, random: Random) => string | undefined;

const words = [
  'tea',
  '很甜',
  'شاي',
  'late',
  '🍵',
  'again',
  '13812345678',
  'wx: abc_123',
  'a@b.example',
  'http://x.example',
];

const sentence = (most: number, random: Random): string =>
  Array.from({ length: 1 + upTo(8, random) }, () => pick(words, random))
    .join(' ')
    .slice(0, most);

function textOf({ enum: choices, maxLength = 200, minLength = 0, pattern }: Schema, random: Random): string {
  if (choices) return String(pick(choices, random));
  if (!pattern) return sentence(maxLength, random).padEnd(minLength, 'x');
  const tried = ['en', 'zh-CN', 'quality', 'm-1', 'x'.repeat(43), '2026-11-20', 'a'.repeat(maxLength)];
  const fitting = tried.filter((text) => new RegExp(pattern, 'u').test(text) && text.length <= maxLength);
  return fitting.length > 0 ? pick(fitting, random) : 'x';
}

const numberOf = ({ minimum = 0, maximum = 1000 }: Schema, random: Random, whole: boolean): number => {
  const value = minimum + random() * (maximum - minimum);
  return whole ? Math.round(value) : value;
};

/** A value of a shape, as a friendly caller sends it: right in its form, and often in what it means. */
export function valueOf(schema: Schema, known: Known, random: Random, name = ''): unknown {
  const types = [schema.type ?? []].flat();
  const type = pick(types.length > 0 ? types : ['null'], random);
  if (type === 'string') return known(name, random) ?? textOf(schema, random);
  if (type === 'number' || type === 'integer') return numberOf(schema, random, type === 'integer' || random() < 0.8);
  if (type === 'boolean') return random() < 0.5;
  if (type === 'array') {
    const { items = {}, minItems = 0, maxItems = 8 } = schema;
    const count = Math.min(maxItems, minItems + upTo(4, random));
    return [...new Set(Array.from({ length: count }, () => valueOf(items, known, random, name)))];
  }
  if (type !== 'object') return null;
  const { properties = {}, required = [], additionalProperties } = schema;
  const members = Object.entries(properties).filter(([member]) => required.includes(member) || random() < 0.5);
  const free =
    typeof additionalProperties === 'object'
      ? ['quality', 'service', 'content', 'returning', 'en'].filter(() => random() < 0.5)
      : [];
  return Object.fromEntries([
    ...members.map(([member, shape]) => [member, valueOf(shape, known, random, member)]),
    ...free.map((member) => [member, valueOf(additionalProperties as Schema, known, random, member)]),
  ]) as unknown;
}
