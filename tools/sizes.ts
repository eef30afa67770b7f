// `npm run sizes`: what a visitor's browser loads for each tag that is ready in one language, as it is served. Fails
// where a figure is not reached. The budget of a tag is in its folder, `budget.json`, in kilobytes of 1,000 bytes.
// `--modules` also prints the source files that the bytes come from.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEmbed } from './build.ts';
import { printFigures, type Figure } from './figures.ts';
import { budgetOfAll } from './sizes/budget-of-all.ts';
import { printModules } from './sizes/print-modules.ts';
import { sizeOf, type ScriptSize } from './sizes/script-size.ts';
import { elementsFolder, scriptTags, tags } from './tags.ts';

/** Kilobytes that all tags together are to come down to; what they may have is the rule's to say. */
const aimOfAll = 26;
/** A bundle under this has lost its tags. */
const least = 4;

interface Budget {
  /** What the script may have: the last figure reached, only ever lowered. */
  readonly kilobytes: number;
  /** What it is to come down to. */
  readonly aim: number;
}

function budgetOf(tag: string): Budget {
  const file = join(elementsFolder, tag, 'budget.json');
  const budget = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<string, unknown>>;
  const { kilobytes, aim = kilobytes } = budget;
  if (typeof kilobytes === 'number' && typeof aim === 'number' && kilobytes > 0) return { kilobytes, aim };
  throw new Error(`${file}: is ${JSON.stringify(budget)}; write numbers such as { "kilobytes": 10.9, "aim": 9 }`);
}

/** Said only while it is not reached, so that a table without it is one where all is reached. */
const aimed = ({ bytes }: ScriptSize, aim: number): string | undefined =>
  bytes / 1000 > aim ? `not yet the ${aim} KB aimed at` : undefined;

function figure(name: string, { files, bytes }: ScriptSize, reach: number, note?: string): Figure {
  const value = bytes / 1000;
  const ok = value <= reach && value >= least;
  if (value < least) console.error(`${name}.js: ${value} KB is too small to hold its tags; check sideEffects.`);
  return { name: `${name} (${files} files)`, value, unit: 'KB br', reach, ok, ...(note && { note }) };
}

const outDir = mkdtempSync(join(tmpdir(), 'huitou-sizes-'));
try {
  await buildEmbed({ outDir, anchors: [{ issuer: 'https://api.example', roots: ['A'.repeat(43), 'B'.repeat(43)] }] });
  const alone = scriptTags.map((tag) => sizeOf(outDir, `${tag}.js`));
  const all = sizeOf(outDir, 'huitou.js');
  const others = tags.filter((tag) => !scriptTags.includes(tag));
  const { budget, sum, shared } = budgetOfAll(alone, all, (source) =>
    others.some((tag) => source.includes(`/${tag}/`)),
  );
  const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
  printFigures([
    ...scriptTags.flatMap((tag, i) => {
      const { kilobytes, aim } = budgetOf(tag);
      return alone[i] ? [figure(tag, alone[i], kilobytes, aimed(alone[i], aim))] : [];
    }),
    figure(
      'huitou',
      all,
      budget / 1000,
      [`the tags are ${kilo(sum)}, of which they share ${kilo(shared)}`, aimed(all, aimOfAll)]
        .filter(Boolean)
        .join('; '),
    ),
  ]);
  if (process.argv.includes('--modules')) {
    scriptTags.forEach((tag, i) => alone[i] && printModules(tag, alone[i]));
    printModules('huitou', all);
  }
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
