import type { Page } from 'playwright-core';
import { looks } from '../pictures/looks.ts';
import { pagesOf } from '../pictures/shoot-pages.ts';
import { openStory, storiesIn, turnTo } from '../pictures/shoot-stories.ts';
import type { Place } from '../small-demo.ts';

/** One way to show what a stop is about. */
interface Showing {
  readonly name: string;
  /** Resolves when the page is there; its tags may still load. */
  show(page: Page): Promise<void>;
}

/** Something to open, in several showings one after the other. */
export interface Stop {
  readonly name: string;
  readonly showings: readonly Showing[];
}

/** Every width, theme and language once. */
const diagonal = [0, 4, 8].flatMap((i) => looks[i] ?? []);

/** Every story of a built Storybook, opened once and then turned to each look. */
export const storyStops = (folder: string, origin: string): Stop[] =>
  storiesIn(folder).map(({ id }) => ({
    name: id,
    showings: diagonal.map((look, i) => ({
      name: `${look.width} px, ${look.theme}, ${look.lang}`,
      async show(page) {
        if (i === 0) {
          const end = await openStory(page, origin, id);
          if (end !== 'finished') throw new Error(`the story ended as ${end}`);
        }
        await turnTo(page, look);
      },
    })),
  }));

/** Every page of the demo, on a phone and on a desk. */
export const pageStops = (place: Place): Stop[] =>
  Object.entries(pagesOf(place)).map(([name, address]) => ({
    name: `demo page ${name}`,
    showings: [390, 1280].map((width) => ({
      name: `${width} px`,
      async show(page) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(address, { waitUntil: 'load' });
      },
    })),
  }));
