import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../serve-folder.ts';
import { findPlace, ready, runDemo, stopDemo, tellMarket, type Place } from '../small-demo.ts';
import { storybook } from '../storybook.ts';
import { pageStops, storyStops, type Stop } from './stops.ts';

export interface ServedPages {
  readonly stops: readonly Stop[];
  /** Origin of the stories. */
  readonly site: string;
  stop(): Promise<void>;
}

async function buildStories(folder: string): Promise<void> {
  let said = '';
  const flags = ['--config-dir', 'tools/engines/storybook', '--output-dir', folder, '--loglevel', 'warn'];
  const code = await storybook(['build', ...flags], (text) => (said += text));
  if (code !== 0) throw new Error(`Storybook could not be built (exit code ${code}):\n${said}`);
}

async function fillPlace(): Promise<Place> {
  const place = await findPlace();
  await tellMarket(place, { merchants: 90, orders: 3_500, reviews: 700 });
  return place;
}

/** Builds and serves every story and every demo page on this machine. */
export async function servePages(): Promise<ServedPages> {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-engines-'));
  const [place] = await Promise.all([fillPlace(), buildStories(folder)]);
  const demo = runDemo(place.env);
  const [served] = await Promise.all([serveFolder(folder), ready(demo)]);
  return {
    stops: [...storyStops(folder, served.origin), ...pageStops(place)],
    site: served.origin,
    async stop() {
      await Promise.all([served.stop(), stopDemo(demo)]);
      place.clear();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
