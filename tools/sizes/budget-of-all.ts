import type { ScriptSize } from './script-size.ts';

/** What compression of one large file may lose against several small ones. */
const tolerance = 0.03;

/**
 * The budget in bytes of the script with every tag. It is a rule, so that a new tag brings its own:
 *
 *     sum over the tags of their own script
 *     − sum over the modules that several tags hold of all their copies but the largest
 *     + modules of tags that have no script of their own, as the script with every tag holds them
 *     + 3 %
 *
 * A module with n copies thus counts once, and the rest is what the tags share.
 *
 * @param alone the scripts of the tags.
 * @param all the script with every tag.
 * @param isOwn whether a source file belongs to a tag that has no script of its own.
 */
export function budgetOfAll(
  alone: readonly ScriptSize[],
  all: ScriptSize,
  isOwn: (source: string) => boolean,
): { readonly budget: number; readonly sum: number; readonly shared: number } {
  const sum = alone.reduce((total, { bytes }) => total + bytes, 0);
  const sources = new Set(alone.flatMap(({ modules }) => [...modules.keys()]));
  let shared = 0;
  for (const source of sources) {
    const copies = alone.map(({ modules }) => modules.get(source) ?? 0);
    shared += copies.reduce((total, copy) => total + copy, 0) - Math.max(...copies);
  }
  let added = 0;
  for (const [source, bytes] of all.modules) if (!sources.has(source) && isOwn(source)) added += bytes;
  return { budget: (sum - shared + added) * (1 + tolerance), sum, shared };
}
