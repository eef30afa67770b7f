/** A message that is said as a whole, by its path such as `index.levels.par`. */
export type Leaves = ReadonlyMap<string, unknown>;

/** The messages of an area, each by its path. */
export function leavesOf(path: string, value: unknown): Leaves {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([name, one]) => [...leavesOf(`${path}.${name}`, one)]));
}
