import { below, compat, featureAt, type Feature } from './compat.ts';

const types: Feature = { path: 'css.types', node: compat.css.types ?? {} };

/** Functions of every type by their name; the least nested one where several have it. */
const functions = new Map<string, Feature>();
for (let level = below(types); level.length > 0; level = level.flatMap(below))
  for (const feature of level) {
    const name = feature.path.slice(feature.path.lastIndexOf('.') + 1).replace(/-function$/, '');
    if (feature.node.__compat && !functions.has(name)) functions.set(name, feature);
  }

const css = (...steps: string[]): Feature | undefined => featureAt(['css', ...steps]);

export const propertyFeature = (property: string): Feature | undefined => css('properties', property);

/** A keyword of a property, or one that every property takes. */
export const keywordFeature = (property: string, keyword: string): Feature | undefined =>
  css('properties', property, keyword) ?? css('types', 'global_keywords', keyword);

export const functionFeature = (property: string, name: string): Feature | undefined =>
  css('properties', property, name) ?? css('properties', property, `${name}_function`) ?? functions.get(name);

/** `rgb(from …)` and its like. */
export const relativeColour = (name: string): Feature | undefined => css('types', 'color', name, 'relative_syntax');

const viewport = { s: 'small', l: 'large', d: 'dynamic' } as const;

export function unitFeature(unit: string): Feature | undefined {
  const name = unit.toLowerCase();
  const [, size] = /^([sld])v(?:w|h|i|b|min|max)$/.exec(name) ?? [];
  if (size) return css('types', 'length', `viewport_percentage_units_${viewport[size as keyof typeof viewport]}`);
  if (/^cq(w|h|i|b|min|max)$/.test(name)) return css('types', 'length', 'container_query_length_units');
  return css('types', 'length', name) ?? css('types', 'time', name) ?? css('types', 'resolution', name);
}

export const atRuleFeature = (...steps: string[]): Feature | undefined => css('at-rules', ...steps);

/** A pseudo-class or pseudo-element; one with arguments may have an entry of its own. */
export const selectorFeature = (name: string, hasArguments = false): Feature | undefined =>
  (hasArguments ? css('selectors', `${name}function`) : undefined) ?? css('selectors', name);
