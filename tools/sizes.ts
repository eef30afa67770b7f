// `npm run sizes`: what a visitor's browser loads for each tag that is ready in one language, as it is served. Fails
// where a figure is not reached. The budget of a tag is in its folder, `budget.json`, in kilobytes of 1,000 bytes.
// `--modules` also prints the source files that the bytes come from.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEmbed } from './build.ts';
import { printFigures, type Figure } from './figures.ts';
import { budgetOf } from './sizes/budget-of.ts';
import { budgetOfAll } from './sizes/budget-of-all.ts';
import { printModules } from './sizes/print-modules.ts';
import { sizeOf, type ScriptSize } from './sizes/script-size.ts';
import { scriptTags, tags } from './tags.ts';

/** Kilobytes that all tags together are to come down to; what they may have is the rule's to say. */
const aimOfAll = 26;
/** Kilobytes of what hands the tags' events to an analytics tool. */
const budgetOfAnalytics = 1;
/** Kilobytes that the page at `/embed` may have, the tags that it shows not counted. */
const budgetOfBuilder = 30;
/** Kilobytes of the frame in it that shows states, with the mock and its market; a tag comes after it. Loaded once a state is chosen. */
const budgetOfStates = 130;
/** A bundle under this has lost its tags. */
const least = 4;

/** Said only while it is not reached, so that a table without it is one where all is reached. */
const aimed = ({ bytes }: ScriptSize, aim: number): string | undefined =>
  bytes / 1000 > aim ? `not yet the ${aim} KB aimed at` : undefined;

function figure(name: string, { files, bytes }: ScriptSize, reach: number, note?: string): Figure {
  const value = bytes / 1000;
  const ok = value <= reach && value >= least;
  if (value < least) console.error(`${name}.js: ${value} KB is too small to hold its tags; check sideEffects.`);
  return { name: `${name} (${files} files)`, value, unit: 'KB br', reach, ok, ...(note && { note }) };
}

function analyticsFigure({ files, bytes }: ScriptSize): Figure {
  const value = bytes / 1000;
  const ok = value <= budgetOfAnalytics && files === 1;
  return { name: `analytics (${files} files)`, value, unit: 'KB br', reach: budgetOfAnalytics, ok };
}

/** The loader, and a page whose only tag it finds, against that tag's own script. */
function loaderFigures(loader: ScriptSize): readonly Figure[] {
  const badge = sizeOf(outDir, 'trust-badge.js');
  const { kilobytes } = budgetOf('trust-badge');
  const [own, both] = [loader.bytes / 1000, (loader.bytes + badge.bytes) / 1000];
  return [
    { name: 'huitou, the loader', value: own, unit: 'KB br', reach: 2, ok: own <= 2 },
    {
      ...{ name: `a badge by the loader (${badge.files + loader.files} files)`, value: both, unit: 'KB br' },
      ...{ reach: kilobytes + 2, ok: both <= kilobytes + 2 && loader.files === 1 },
    },
  ];
}

const outDir = mkdtempSync(join(tmpdir(), 'huitou-sizes-'));
try {
  await buildEmbed({ outDir, anchors: [{ issuer: 'https://api.example', roots: ['A'.repeat(43), 'B'.repeat(43)] }] });
  const alone = scriptTags.map((tag) => sizeOf(outDir, `${tag}.js`, false));
  const used = scriptTags.map((tag) => sizeOf(outDir, `${tag}.js`, true, budgetOf(tag).onDemand));
  const all = sizeOf(outDir, 'all.js', false);
  const others = tags.filter((tag) => !scriptTags.includes(tag));
  const { budget, sum, shared } = budgetOfAll(alone, all, (source) =>
    others.some((tag) => source.includes(`/${tag}/`)),
  );
  const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
  printFigures([
    ...scriptTags.flatMap((tag, i) => {
      const { kilobytes, aim } = budgetOf(tag);
      return used[i] ? [figure(tag, used[i], kilobytes, aimed(used[i], aim))] : [];
    }),
    figure(
      'all',
      all,
      budget / 1000,
      [`the tags are ${kilo(sum)}, of which they share ${kilo(shared)}`, aimed(all, aimOfAll)]
        .filter(Boolean)
        .join('; '),
    ),
    ...loaderFigures(sizeOf(outDir, 'huitou.js')),
    analyticsFigure(sizeOf(outDir, 'analytics.js')),
    figure('builder, the page at /embed', sizeOf(outDir, 'builder.js'), budgetOfBuilder),
    figure('its states, once one is chosen', sizeOf(outDir, 'states.js'), budgetOfStates),
  ]);
  if (process.argv.includes('--modules')) {
    scriptTags.forEach((tag, i) => used[i] && printModules(tag, used[i]));
    printModules('all', all);
  }
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
