/** An object of structured data. */
export type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name without the address or the prefix of its vocabulary. */
const bare = (name: string): string => name.replace(/^.*[/:#]/, '');

/** Every object in a value, the outer ones first, with the bare names of its properties. */
export function itemsIn(value: unknown): readonly Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (!isItem(value)) return [];
  const item = Object.fromEntries(Object.entries(value).map(([key, one]) => [bare(key), one]));
  return [item, ...Object.values(value).flatMap(itemsIn)];
}

/** Objects by their `@id`; where one is only named, it says nothing and is none of them. */
export const itemsById = (values: readonly unknown[]): ReadonlyMap<unknown, Item> =>
  new Map(
    values
      .flatMap(itemsIn)
      .filter((item) => '@id' in item && Object.keys(item).length > 1)
      .map((item) => [item['@id'], item]),
  );

/** The types of an object, without the address of their vocabulary. */
export const typesOf = (item: Item): readonly string[] =>
  [item['@type']].flat().flatMap((type) => (typeof type === 'string' ? [bare(type)] : []));

/** The object at a property, or the first of several; where it stands elsewhere, the one that is meant. */
export function itemAt(item: Item, key: string, byId: ReadonlyMap<unknown, Item>): Item | undefined {
  const [found] = itemsIn([item[key]].flat().find(isItem));
  return found && (byId.get(found['@id']) ?? found);
}

/** The text of a property; empty for what is none. */
export const textAt = (item: Item, key: string): string => {
  const value = item[key];
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
};
