/** Throws unless `actual` and `expected` are the same as JSON. For tests that run in browsers and in Node alike. */
export function same(actual: unknown, expected: unknown, about = ''): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${about || 'value'}: expected ${wanted}, found ${found}`);
}

/** A test by its name, to be run by whichever runner is at hand. */
export type Cases = Readonly<Record<string, () => Promise<void>>>;
