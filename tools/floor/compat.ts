import { createRequire } from 'node:module';
import type { CompatData, Identifier } from '@mdn/browser-compat-data';

/** MDN's compatibility data. Read by `require`, which parses JSON far faster than an import attribute does. */
export const compat = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** A feature by its path in the data, such as `api.URL.canParse_static`. */
export interface Feature {
  readonly path: string;
  readonly node: Identifier;
}

/** The feature at the first of the paths that the data has. */
export function featureAt(...paths: readonly (readonly string[])[]): Feature | undefined {
  for (const steps of paths) {
    let node: unknown = compat;
    for (const step of steps)
      node =
        node !== null && typeof node === 'object' && Object.hasOwn(node, step)
          ? (node as Record<string, unknown>)[step]
          : undefined;
    if (node !== undefined && steps.length > 1) return { path: steps.join('.'), node: node as Identifier };
  }
  return undefined;
}

/** Features one below, without the statement itself. */
export const below = ({ path, node }: Feature): Feature[] =>
  Object.entries(node)
    .filter(([name]) => name !== '__compat')
    .map(([name, child]) => ({ path: `${path}.${name}`, node: child as Identifier }));
