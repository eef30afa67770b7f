import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './find-mutants.ts';

/** A fault that once went unnoticed. The text it replaces has to be there exactly once. */
interface Planted {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

const planted: readonly Planted[] = [
  {
    name: '“ahead of 93 %” of 92.5',
    file: 'packages/contract/src/whole-points.ts',
    find: 'Math.floor(value)',
    put: 'Math.ceil(value)',
  },
  {
    name: 'a renamed product leaves the reviews under their old tag',
    file: 'packages/engine/src/read/fingerprint.ts',
    find: '  sum(stampTime(sql`goods.rev`)),\n',
    put: '',
  },
  {
    name: 'stamps are compared as UTF-16, which no engine does',
    file: 'packages/engine/src/ledger/ingest/version.ts',
    find: 'if (!beyondBasicPlane.test(a) && !beyondBasicPlane.test(b)) return a > b;',
    put: 'if (a !== b) return a > b;',
  },
  {
    name: 'leading at 80',
    file: 'packages/method/src/level.ts',
    find: 'interval.lower > levels.leadingOver',
    put: 'interval.lower >= levels.leadingOver',
  },
  {
    name: 'answers let a browser tell where its reader came from',
    file: 'packages/api/src/http/headers.ts',
    find: "  'referrer-policy',\n  'no-referrer',\n",
    put: '',
  },
  {
    name: 'a badge keeps its tag when the key set is signed anew',
    file: 'packages/api/src/resources/signed.ts',
    find: "jws + (keys ?? '') + address",
    put: 'jws + address',
  },
];

/**
 * The faults on the list, each as a mutant of what lies in `root`.
 *
 * @throws Error where the text to replace is missing or there more than once: a fault that cannot be planted proves nothing.
 */
export const plantedMutants = (root: string, list: readonly Planted[] = planted): Mutant[] =>
  list.map(({ name, file, find, put }) => {
    const text = readFileSync(join(root, file), 'utf8');
    const [before = '', ...after] = text.split(find);
    if (after.length !== 1) {
      throw new Error(
        `${file}: ${JSON.stringify(find)} is there ${after.length} times; name the text of “${name}” anew`,
      );
    }
    return { file, line: before.split('\n').length, change: name, text: text.replace(find, () => put) };
  });
