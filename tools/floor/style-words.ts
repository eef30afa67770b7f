import { below, compat, featureAt } from './compat.ts';
import type { Report } from './finding.ts';
import { functionFeature } from './style-features.ts';
import { needs } from './support.ts';

/** Properties above the floor whose name no sentence has. */
const properties = below({ path: 'css.properties', node: compat.css.properties ?? {} }).filter(
  (feature) => /\.[a-z]+-[a-z-]+$/.test(feature.path) && needs(feature),
);
const propertyNames = new Map(properties.map((feature) => [feature.path.slice('css.properties.'.length), feature]));

/**
 * Reports what is above the floor in a text that makes up CSS from pieces, where no parser can tell what it becomes: names
 * followed by a bracket or a colon, at-rules, and pseudo-classes.
 */
export function walkWords(text: string, report: Report): void {
  for (const { 1: name = '', index } of text.matchAll(/(?<![\w-])([a-z]+(?:-[a-z]+)+)\(/g))
    if (!/@supports[^{]*$/.test(text.slice(0, index))) report(functionFeature('', name), index);
  for (const { 1: name = '', index } of text.matchAll(/(?<![\w-])([a-z]+(?:-[a-z]+)+)\s*:(?!:)/g))
    if (!/@supports[^{]*$/.test(text.slice(0, index))) report(propertyNames.get(name), index);
  for (const { 1: name = '', index } of text.matchAll(/@([a-z]+(?:-[a-z]+)*)\b/g))
    report(featureAt(['css', 'at-rules', name]), index);
  for (const { 1: name = '', index } of text.matchAll(/(?<=[\w)\]*:]):([a-z]+(?:-[a-z]+)*)(?=[\s,{(:.[>+~]|$)/g))
    report(featureAt(['css', 'selectors', name]), index);
}
