import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const imported =
  /(?:^|[;}\s])(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

/** The file of the checkout that a specifier means, if it is one of ours. */
function resolve(from: string, specifier: string): string | undefined {
  const own = /^@huitou\/([^/]+)\/(.+)\.js$/.exec(specifier);
  if (own) return `packages/${own[1]}/src/${own[2]}.ts`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}

/** What each file imports when it runs, read once. */
export class Imports {
  readonly #root: string;
  readonly #direct = new Map<string, readonly string[]>();
  readonly #reached = new Map<string, ReadonlyMap<string, number>>();

  constructor(root: string) {
    this.#root = root;
  }

  /** How many imports lie between a file and each file it reaches, itself included. */
  reach(file: string): ReadonlyMap<string, number> {
    const known = this.#reached.get(file);
    if (known) return known;
    const distances = new Map([[file, 0]]);
    for (const [one, distance] of distances) {
      for (const next of this.#of(one)) if (!distances.has(next)) distances.set(next, distance + 1);
    }
    this.#reached.set(file, distances);
    return distances;
  }

  #of(file: string): readonly string[] {
    const known = this.#direct.get(file);
    if (known) return known;
    const path = join(this.#root, file);
    const text = file.endsWith('.ts') && existsSync(path) ? readFileSync(path, 'utf8') : '';
    const found = [...text.matchAll(imported)].flatMap(
      ([, first, second]) => resolve(file, first ?? second ?? '') ?? [],
    );
    this.#direct.set(file, found);
    return found;
  }
}

const nameOf = (file: string): string => file.replace(/(\.node)?(\.test)?\.ts$/, '');

const firstWord = (file: string): string => posix.basename(nameOf(file)).split('-')[0] ?? '';

/** Among tests as near: 0 for one on the same matter, by the first word of their names; 1 for that of the folder. */
function place(source: string, test: string): number {
  if (firstWord(test) === firstWord(source)) return 0;
  return posix.basename(nameOf(test)) === posix.basename(posix.dirname(test)) ? 1 : 2;
}

/** The tests that load a source file, nearest first: the one beside it, then by the number of imports between. */
export function relatedTests(source: string, tests: readonly string[], imports: Imports): string[] {
  const distance = (test: string): number => {
    const steps = imports.reach(test).get(source);
    return steps !== undefined && nameOf(test) === nameOf(source) ? 0 : (steps ?? Infinity);
  };
  return tests
    .map((test) => ({ test, steps: distance(test), place: place(source, test) }))
    .filter(({ steps }) => steps < Infinity)
    .toSorted((a, b) => a.steps - b.steps || a.place - b.place)
    .map(({ test }) => test);
}
