import { browserTests, type Trial } from './browser-tests.ts';
import type { Mutant } from './find-mutants.ts';
import type { NodeTests, Outcome } from './node-tests.ts';
import { Imports, relatedTests } from './related-tests.ts';
import { isNodeTest, testsOf } from './sources.ts';

export interface Judged {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
  /** Test files that load what was mutated; where there is none, nothing could have been noticed. */
  readonly tests: number;
}

export interface Bench {
  /** The copy of the checkout. */
  readonly root: string;
  readonly node: NodeTests;
  /** Processes at once. */
  readonly jobs: number;
  /** Told how far it is. */
  readonly onProgress: (text: string) => void;
}

interface Open {
  readonly mutant: Mutant;
  readonly node: readonly string[];
  readonly browser: readonly string[];
}

const packageOf = (file: string): string => /^packages\/([^/]+)\//.exec(file)?.[1] ?? '';

/** Does `work` for each item, at most `jobs` at once. */
async function inParallel<T>(items: readonly T[], jobs: number, work: (item: T, at: number) => Promise<void>) {
  const entries = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of entries) await work(item, at);
  };
  await Promise.all(Array.from({ length: jobs }, worker));
}

/** @throws Error where a test fails although nothing is mutated: then it says nothing of mutants. */
export async function checkUnmutated({ root, node }: Bench, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const tests = testsOf(root, name);
    const [inNode, inBrowser] = [tests.filter(isNodeTest), tests.filter((test) => !isNodeTest(test))];
    const ran = inNode.length > 0 ? await node.run(inNode) : undefined;
    const [tried] = await browserTests(root, inBrowser.length > 0 ? [{ files: inBrowser }] : []);
    const failure = ran && ran.outcome !== 'survived' ? ran.output : tried?.failure;
    if (failure) throw new Error(`${name}: its tests fail without any mutant; make them pass first.\n${failure}`);
  }
}

/** Runs tests of the package of each mutant, nearest first, until one fails: those in Node, then those in a browser. */
export async function judge({ root, node, jobs, onProgress }: Bench, mutants: readonly Mutant[]): Promise<Judged[]> {
  const imports = new Imports(root);
  const open = mutants.map((mutant): Open => {
    const related = relatedTests(mutant.file, testsOf(root, packageOf(mutant.file)), imports);
    return { mutant, node: related.filter(isNodeTest), browser: related.filter((test) => !isNodeTest(test)) };
  });
  const outcomes = new Map<Mutant, Outcome>(mutants.map((mutant) => [mutant, 'survived']));
  const surviving = (): Open[] => open.filter(({ mutant }) => outcomes.get(mutant) === 'survived');
  let done = 0;
  await inParallel(open, jobs, async ({ mutant, node: [nearest, ...rest] }) => {
    for (const files of [nearest ? [nearest] : [], rest]) {
      if (files.length === 0 || outcomes.get(mutant) !== 'survived') continue;
      outcomes.set(mutant, (await node.run(files, mutant)).outcome);
    }
    onProgress(`${++done} of ${open.length} mutants in Node`);
  });
  // Twice as many files each time: most mutants fall to one of the first, and are not tried with the others.
  for (let from = 0, to = 1; ; [from, to] = [to, 2 * to + 1]) {
    const left = surviving().filter(({ browser }) => browser.length > from);
    if (left.length === 0) break;
    onProgress(`${left.length} mutants in a browser`);
    const trials = left.map(({ mutant, browser }): Trial => ({ mutant, files: browser.slice(from, to) }));
    for (const [at, { outcome }] of (await browserTests(root, trials)).entries()) {
      const tried = left[at];
      if (tried) outcomes.set(tried.mutant, outcome);
    }
  }
  return open.map(({ mutant, node: inNode, browser }) => ({
    mutant,
    outcome: outcomes.get(mutant) ?? 'survived',
    tests: inNode.length + browser.length,
  }));
}
