import type { Browser } from 'playwright-core';
import type { Figure } from '../figures.ts';
import type { Bench } from './bench.ts';
import { merchants } from './market.ts';
import { forms, nameOf, shiftPage, viewport, type Form } from './shift-forms.ts';
import { MissedFrame, ShiftStage, type Shift } from './shift-stage.ts';
import type { Site } from './site.ts';

/** What moved, by the change of state that it belongs to. */
type Moved = Readonly<Record<string, readonly Shift[]>>;

const waiting = ['loading', 'checking'] as const;

/** Every change of state that a tag can meet, each run in a page of its own. */
const runs: readonly ((stage: ShiftStage, form: Form, path: string) => Promise<Moved>)[] = [
  async (stage, { shown }, path) => {
    stage.hold();
    await stage.start(path);
    const start = await stage.settle(...waiting);
    stage.answer('answer');
    return { 'page → loading': start, 'loading → ready': await stage.settle(shown) };
  },
  async (stage, { shown, scarce }, path) => {
    stage.publish('scarce');
    stage.hold();
    await stage.start(path);
    await stage.settle(...waiting);
    stage.answer('answer');
    const first = await stage.settle(scarce);
    stage.publish('shown');
    await stage.returnLater();
    return { [`loading → ${scarce}`]: first, [`${scarce} → ready`]: await stage.settle(shown) };
  },
  async (stage, { shown }, path) => {
    stage.hold();
    await stage.start(path);
    await stage.settle(...waiting);
    stage.answer('fail');
    const first = await stage.settle('failed');
    stage.answer('answer');
    await stage.retry();
    return { 'loading → failed': first, 'failed → ready': await stage.settle(shown) };
  },
  async (stage, { shown }, path) => {
    stage.hold();
    await stage.start(path);
    await stage.settle(...waiting);
    await stage.setOffline(true);
    stage.answer('hang-up');
    const first = await stage.settle('offline');
    stage.answer('answer');
    await stage.setOffline(false);
    return { 'loading → offline': first, 'offline → ready': await stage.settle(shown) };
  },
];

/** One run in a page of its own. */
async function runOnce(browser: Browser, site: Site, form: Form, run: (typeof runs)[number]): Promise<Moved> {
  const path = '/shift';
  site.pages[path] = shiftPage(form, merchants.ready);
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const stage = new ShiftStage(await context.newPage(), site, form);
  stage.publish('shown');
  try {
    return await run(stage, form, path);
  } finally {
    stage.answer('answer');
    stage.publish('shown');
    await context.close();
  }
}

async function movedIn(browser: Browser, site: Site, form: Form): Promise<Moved> {
  const moved: Record<string, readonly Shift[]> = {};
  for (const run of runs) {
    for (let tries = 10; tries > 0; tries--) {
      try {
        Object.assign(moved, await runOnce(browser, site, form, run));
        break;
      } catch (error) {
        if (!(error instanceof MissedFrame) || tries === 1) throw error;
      }
    }
  }
  return moved;
}

const sum = (shifts: readonly Shift[]): number => shifts.reduce((total, { value }) => total + value, 0);

/** Such as `failed → ready 0.12 at 320, 600`. */
function note(moved: Moved): string {
  const parts = Object.entries(moved).flatMap(([change, shifts]) => {
    if (shifts.length === 0) return [];
    const widths = [...new Set(shifts.flatMap(({ columns }) => columns))].sort((a, b) => a - b);
    const what = [...new Set(shifts.flatMap((shift) => shift.what))].slice(0, 3);
    return [`${change} ${sum(shifts).toFixed(4)} at ${widths.join(', ')} (${what.join('; ')})`];
  });
  return parts.join('; ') || Object.keys(moved).join(', ');
}

async function figureOf({ browser, site }: Bench, form: Form): Promise<Figure> {
  const figure = { name: `layout shift: ${nameOf(form)}`, unit: '', reach: 0 };
  try {
    const moved = await movedIn(browser, site, form);
    const all = Object.values(moved).flat();
    const excused = sum(all.filter(({ pressed }) => pressed));
    const pressed = excused ? `; ${excused.toFixed(4)} of it within half a second of a press` : '';
    return { ...figure, value: sum(all), ok: all.length === 0, note: note(moved) + pressed };
  } catch (error) {
    return { ...figure, value: null, ok: false, note: `could not be measured: ${error}` };
  }
}

/** Layout shift of the page in every change of a tag's state, in three widths; also what a press excuses. */
export async function benchLayoutShift(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const form of forms) figures.push(await figureOf(bench, form));
  return figures;
}
