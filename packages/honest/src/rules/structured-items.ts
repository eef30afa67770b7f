/** An object of structured data. */
export type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a value, the outer ones first. */
export function itemsIn(value: unknown): readonly Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  return isItem(value) ? [value, ...Object.values(value).flatMap(itemsIn)] : [];
}

/** The types of an object, without the address of their vocabulary. */
export const typesOf = (item: Item): readonly string[] =>
  [item['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []));

/** The object at a property, or the first of several. */
export const itemAt = (item: Item, key: string): Item | undefined => [item[key]].flat().find(isItem);

/** The text of a property; empty for what is none. */
export const textAt = (item: Item, key: string): string => {
  const value = item[key];
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
};
