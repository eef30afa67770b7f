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
  try {
    await inTwo(stops, {
      launch: newestChromium,
      prepare,
      restartAfter,
      judge(stop, views) {
        newest.set(stop, views);
        return views instanceof Error ? [views.message] : [];
      },
      report: () => {},
    });
    const run = async ({ name, file }: (typeof engines)[number]): Promise<EngineResult> => {
      const start = performance.now();
      let failed = 0;
      await openPages(stops, {
        launch: () => launchOldChromium(file),
        prepare,
        restartAfter,
        wanted: (stop, view) => viewOf(newest.get(stop), view)?.tags.map(({ state }) => state),
        judge: (stop, views) => stopFaults(stop, newest.get(stop), views),
        report(stop, wrong) {
          if (wrong.length === 0) return;
          failed++;
          console.log(`✘ ${name}: ${stop.name}\n${wrong.map((one) => `    ${one}`).join('\n')}`);
        },
      });
      return { name, passed: stops.length - failed, failed, seconds: (performance.now() - start) / 1000 };
    };
    return await Promise.all(engines.map(run));
  } finally {
    await end();
  }
}
