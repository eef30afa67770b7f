import type { ReviewQuery, ReviewSort } from '@huitou/contract/review.js';

/** What readers can narrow the list by; the names are those of the API's questions. */
const filterNames = ['stars', 'topic', 'dimension', 'minOrders', 'has', 'folded'] as const;
export type FilterName = (typeof filterNames)[number];

/** A filter as it is written in the `filter` attribute: a query string such as `has=reply&minOrders=5`. */
const read = (filter: string): Map<FilterName, string> => {
  const given = new URLSearchParams(filter);
  return new Map(filterNames.map((name) => [name, given.get(name) ?? '']));
};

export const isFilterName = (name: string): name is FilterName => filterNames.includes(name as FilterName);

/** The order that a page or a reader asked for: newest first unless it is one of the others. */
export const orderOf = (sort: string): ReviewSort => (sort === 'helpful' || sort === 'critical' ? sort : 'newest');

/**
 * The question to the API that an order and a filter make; names they do not know are left out. Newest first is not
 * asked for, since it is so anyway: the plain address is the one that every cache has.
 */
export const queryOf = (sort: string, filter: string): ReviewQuery => ({
  ...(orderOf(sort) !== 'newest' && { sort: orderOf(sort) }),
  ...Object.fromEntries([...read(filter)].filter(([, value]) => value)),
});

/** What is chosen: each name with its value, in the order of {@link filterNames}; `has` may be there twice. */
export const choices = (filter: string): (readonly [FilterName, string])[] =>
  // Most lists are not narrowed, and each control asks.
  filter
    ? [...read(filter)].flatMap(([name, values]) =>
        (name === 'has' ? values.split(',') : [values]).filter(Boolean).map((value) => [name, value] as const),
      )
    : [];

export const isChosen = (filter: string, name: FilterName, value: string): boolean =>
  choices(filter).some(([chosen, of]) => chosen === name && of === value);

/** Chooses `value`, or takes it back if it was chosen. Only `has` can be several; an empty value is no choice. */
export function choose(filter: string, name: FilterName, value: string): string {
  const chosen = isChosen(filter, name, value);
  const kept = choices(filter).filter(([had, of]) => had !== name || (name === 'has' && of !== value));
  const next = new URLSearchParams();
  for (const [key, of] of chosen || !value ? kept : [...kept, [name, value] as const]) {
    const before = next.get(key);
    next.set(key, before ? [before, of].sort().join() : of);
  }
  return next.toString();
}
