import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import { answerStories } from './answer.ts';
import { viewFaults } from './compare.ts';
import { findOldChromium, launchOldChromium, oldChromiums } from './old-chromium.ts';
import { openPages, type OpenOptions, type Views } from './open-pages.ts';
import type { View } from './read-stop.ts';
import { servePages } from './serve-pages.ts';
import type { Stop } from './stops.ts';

/** How an engine did. */
export interface EngineResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Faults of one view that are printed; the others are counted. */
const printed = 5;
const restartAfter = 25;
/** So many stops that differ may be bad luck; more are a fault of the build. */
const secondLooks = 10;

const newestChromium = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser(), args: browserFlags });

/** Old Chromiums that were named, or those of every run, and where their binaries are. */
async function findEngines(words: readonly string[]): Promise<{ readonly name: string; readonly file: string }[]> {
  const found = [];
  for (const engine of oldChromiums) {
    if (words.length > 0 ? !words.includes(engine.major) : engine.optional) continue;
    const file = await findOldChromium(engine);
    if (file) found.push({ name: `Chromium ${engine.major}`, file });
  }
  return found;
}

/** Every second stop in a browser of its own, so that both cores work. */
const inTwo = (stops: readonly Stop[], options: OpenOptions): Promise<unknown> =>
  Promise.all(
    [0, 1].map((half) =>
      openPages(
        stops.filter((_, i) => i % 2 === half),
        options,
      ),
    ),
  );

const viewOf = (views: Views | undefined, name: string): View | undefined =>
  views === undefined || views instanceof Error ? undefined : views.get(name);

function stopFaults(stop: Stop, newest: Views | undefined, old: Views): string[] {
  if (newest instanceof Error) return [`cannot be opened in the newest Chromium: ${newest.message}`];
  if (old instanceof Error) return [`cannot be opened: ${old.message}`];
  return stop.showings.flatMap(({ name }) => {
    const [wanted, got] = [viewOf(newest, name), viewOf(old, name)];
    if (!wanted || !got) return [];
    const wrong = viewFaults(wanted, got);
    const rest = wrong.length > printed ? [`and ${wrong.length - printed} more`] : [];
    return [...wrong.slice(0, printed), ...rest].map((one) => `${name}: ${one}`);
  });
}

/** Opens every story and every demo page in old Chromiums and compares them with the newest; prints what differs. */
export async function runOldEngines(words: readonly string[]): Promise<EngineResult[]> {
  const engines = await findEngines(words);
  if (engines.length === 0) return [];
  const { stops, site, stop: end } = await servePages();
  const prepare: OpenOptions['prepare'] = (context) => answerStories(context, site);
  const newest = new Map<Stop, Views>();
  const readNewest: OpenOptions = {
    launch: newestChromium,
    prepare,
    restartAfter,
    judge(stop, views) {
      newest.set(stop, views);
      return views instanceof Error ? [views.message] : [];
    },
    report: () => {},
  };
  try {
    await inTwo(stops, readNewest);
    const run = async ({ name, file }: (typeof engines)[number]): Promise<EngineResult> => {
      const start = performance.now();
      const readOld: Omit<OpenOptions, 'report'> = {
        launch: () => launchOldChromium(file),
        prepare,
        restartAfter,
        wanted: (stop, view) => viewOf(newest.get(stop), view)?.tags.map(({ state }) => state),
        judge: (stop, views) => stopFaults(stop, newest.get(stop), views),
      };
      const suspects: Stop[] = [];
      await openPages(stops, { ...readOld, report: (stop, wrong) => void (wrong.length > 0 && suspects.push(stop)) });
      // A slow moment in either engine may have changed when a tag gave its room back: both are read once more.
      if (suspects.length <= secondLooks) await openPages(suspects, readNewest);
      let failed = 0;
      await openPages(suspects, {
        ...readOld,
        report(stop, wrong) {
          if (wrong.length === 0) return;
          failed++;
          console.log(`✘ ${name}: ${stop.name}\n${wrong.map((one) => `    ${one}`).join('\n')}`);
        },
      });
      return { name, passed: stops.length - failed, failed, seconds: (performance.now() - start) / 1000 };
    };
    // One after the other, since each may read the newest once more.
    const results: EngineResult[] = [];
    for (const engine of engines) results.push(await run(engine));
    return results;
  } finally {
    await end();
  }
}
