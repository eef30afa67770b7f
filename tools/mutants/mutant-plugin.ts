import type { TestRunnerPlugin } from '@web/test-runner';
import type { Mutant } from './find-mutants.ts';
import type { Imports } from './related-tests.ts';

type Context = Parameters<NonNullable<TestRunnerPlugin['transform']>>[0];

/** What marks the page of a group of tests as that of one mutant. */
export const markOf = (mutant: number): string => `<meta name="mutant" content="${mutant}">`;

/** Installed packages and the test runner's own modules: the same for every mutant. */
const isForeign = (path: string): boolean => /(^|\/)(node_modules|__w(eb-|ds-)[^/]*)/.test(path);

/** The mutant that a request belongs to: by its page, or by the module that asks. */
function mutantOf({ path, body, URL }: Context): string | null {
  if (path !== '/') return URL.searchParams.get('mutant');
  return /<meta name="mutant" content="(\d+)">/.exec(String(body))?.[1] ?? null;
}

/**
 * Serves many mutants side by side: the number of a mutant goes from a page to its test, and from each of our modules to those
 * that it imports, and where it meets the mutated file, the mutated text is served. Only modules on the way there get it: all
 * others are the same for every mutant, and so made ready once.
 *
 * @param imports what the files of the checkout import.
 */
export const mutantPlugin = (
  mutants: readonly Pick<Mutant, 'file' | 'text'>[],
  imports: Pick<Imports, 'reach'>,
): TestRunnerPlugin => ({
  name: 'mutants',
  transformImport({ source, context }) {
    const number = mutantOf(context);
    if (number === null || !/^[./]/.test(source) || isForeign(source)) return undefined;
    const file = new URL(source, `http://localhost${context.path}`).pathname.slice(1);
    if (!imports.reach(file).has(mutants[Number(number)]?.file ?? '')) return undefined;
    return `${source}${source.includes('?') ? '&' : '?'}mutant=${number}`;
  },
  transform(context) {
    const number = context.URL.searchParams.get('mutant');
    const mutant = number === null ? undefined : mutants[Number(number)];
    return mutant && context.path === `/${mutant.file}` ? { body: mutant.text } : undefined;
  },
});
