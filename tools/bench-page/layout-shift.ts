import type { Browser } from 'playwright-core';
import type { Figure } from '../figures.ts';
import type { Bench } from './bench.ts';
import { merchants } from './market.ts';
import { forms, nameOf, shiftPage, viewport, type Form } from './shift-forms.ts';
import type { Moved, Run } from './shift-run.ts';
import { runsOf } from './shift-runs.ts';
import { MissedFrame, ShiftStage, type Shift } from './shift-stage.ts';
import type { Site } from './site.ts';

/** Pages that were opened, so that each has tokens of its own. */
let pages = 0;

/** One run in a page of its own. */
async function runOnce(browser: Browser, site: Site, form: Form, run: Run): Promise<Moved> {
  const path = '/shift';
  site.pages[path] = shiftPage(form, merchants.ready, ++pages);
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
  for (const run of runsOf(form)) {
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

/** What somebody writes or opens makes room for itself: told, not judged. */
const isOwn = (change: string): boolean => /→ draft$|by a press$/.test(change);

async function figureOf({ browser, site }: Bench, form: Form): Promise<Figure> {
  const figure = { name: `layout shift: ${nameOf(form)}`, unit: '', reach: 0 };
  try {
    const moved = await movedIn(browser, site, form);
    const all = Object.values(moved).flat();
    const excused = sum(all.filter(({ pressed }) => pressed));
    const pressed = excused ? `; ${excused.toFixed(4)} of it within half a second of a press` : '';
    const judged = Object.entries(moved).flatMap(([change, shifts]) => (isOwn(change) ? [] : shifts));
    return { ...figure, value: sum(judged), ok: judged.length === 0, note: note(moved) + pressed };
  } catch (error) {
    return { ...figure, value: null, ok: false, note: `could not be measured: ${error}` };
  }
}

/** All forms, or those of the tags that `--tag` names. */
const picked = (): readonly Form[] => {
  const named = process.argv.flatMap((word) => /^--tag=(.+)$/.exec(word)?.[1] ?? []);
  return named.length === 0 ? forms : forms.filter(({ tag }) => named.includes(tag));
};

/** Layout shift of the page in every change of a tag's state, in three widths; also what a press excuses. */
export async function benchLayoutShift(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const form of picked()) figures.push(await figureOf(bench, form));
  return figures;
}
