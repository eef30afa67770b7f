// `npm run mutants`: how much of what is done wrong the tests notice. Puts small faults into a copy of the checkout, one at a
// time, and runs the tests of the package. `--package client`, `--each 40`, `--seed 1`, `--jobs 2`, `--json`.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.ts';
import { copyCheckout } from './mutants/checkout.ts';
import { findMutants } from './mutants/find-mutants.ts';
import { checkUnmutated, judge, type Bench } from './mutants/judge.ts';
import { nodeTests } from './mutants/node-tests.ts';
import { plantedMutants } from './mutants/planted.ts';
import { linesOf, reportOf, type Report } from './mutants/report.ts';
import { sample } from './mutants/sample.ts';
import { packages, sourcesOf } from './mutants/sources.ts';
import { typeChecker } from './mutants/types.ts';

const { values } = parseArgs({
  options: {
    package: { type: 'string', multiple: true },
    each: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    json: { type: 'boolean', default: false },
  },
});

function stop(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

function whole(name: 'each' | 'seed' | 'jobs', least: number): number {
  const value = Number(values[name]);
  return Number.isInteger(value) && value >= least
    ? value
    : stop(`--${name}: ${values[name]} cannot be used; write a whole number from ${least}`);
}

const known = [...packages, 'planted'] as const;
const names = values.package ?? known;
const unknown = names.find((name) => !known.some((one) => one === name));
if (unknown !== undefined) stop(`--package: ${unknown} has no score; use ${known.join(', ')}`);
const [each, seed, jobs] = [whole('each', 1), whole('seed', 0), whole('jobs', 1)];
process.env.CHROME_PATH = findBrowser();

const copy = copyCheckout(fileURLToPath(new URL('..', import.meta.url)));
const node = nodeTests(copy.root);
process.once('exit', () => {
  node.remove();
  copy.remove();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

const mutantsOf = (name: string) =>
  name === 'planted'
    ? plantedMutants(copy.root)
    : sourcesOf(copy.root, name).flatMap((file) => findMutants(file, readFileSync(join(copy.root, file), 'utf8')));

const reports: Report[] = [];
for (const name of names) {
  const onProgress = (text: string): void => void process.stderr.write(`${name}: ${text}\n`);
  const bench: Bench = { root: copy.root, node, jobs, onProgress };
  const all = mutantsOf(name);
  const planted = name === 'planted';
  // A fault that the types refuse reaches nobody: the first step of `npm test` stops it.
  const refused = planted ? undefined : typeChecker(copy.root);
  const drawn = refused ? sample(all, each, seed, (mutant) => !refused(mutant)) : all;
  onProgress(`${drawn.length} of ${all.length} mutants`);
  if (!planted) await checkUnmutated(bench, [name]);
  // A fault that went unnoticed once may not do so again.
  reports.push(reportOf(name, await judge(bench, drawn), planted ? 100 : undefined));
}
console.log(values.json ? JSON.stringify(reports, null, 2) : linesOf(reports).join('\n'));
process.exit(reports.every(({ ok }) => ok) ? 0 : 1);
