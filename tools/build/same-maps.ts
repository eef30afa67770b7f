import { dirname, relative, resolve, sep } from 'node:path';

/**
 * For source maps: names a source by its path in the checkout. A bundler names it from where the map stands, so that a
 * build into another folder would have other bytes.
 *
 * @param root the checkout.
 */
export const sameMaps =
  (root: string) =>
  (source: string, map: string): string => {
    const path = relative(root, resolve(dirname(map), source));
    return `huitou:///${path
      .split(sep)
      .join('/')
      .replace(/^(\.\.\/)+/, '')}`;
  };
