import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { looks, nameOf, type Look } from './looks.ts';
import type { Shot } from './shot.ts';

interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
}

/** Every story of a built Storybook, in its order. */
export const storiesIn = (folder: string): readonly StoryEntry[] => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, StoryEntry>;
  };
  return Object.values(entries).filter(({ type }) => type === 'story');
};

interface Preview {
  readonly currentRender?: { readonly phase?: string };
}
interface Channel {
  emit(event: string, data: unknown): void;
}
interface StoryWindow {
  readonly __STORYBOOK_PREVIEW__?: Preview;
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
}

/** Resolves when the story of the page has been drawn and its play is over; with how it ended. */
export async function storyEnds(page: Page): Promise<string> {
  const ended = await page.waitForFunction(() => {
    const phase = (globalThis as unknown as StoryWindow).__STORYBOOK_PREVIEW__?.currentRender?.phase;
    return /^(finished|errored|aborted)$/.test(phase ?? '') && phase;
  });
  return `${await ended.jsonValue()}`;
}

/** Turns the toolbar of a story that is open, and waits until every tag speaks the language. */
export async function turnTo(page: Page, { width, theme, lang }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(
    ([chosen, locale]) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as StoryWindow;
      channel.emit('updateGlobals', { globals: { theme: chosen, locale } });
    },
    [theme, lang] as const,
  );
  await page.waitForFunction(
    ([chosen, locale]) =>
      document.querySelector(`main.ground[data-theme=${chosen}][lang=${locale}]`) &&
      [...document.querySelectorAll('main [merchant]:not([lang])')].every((tag) => {
        const said = tag.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
        return !said || said === locale;
      }),
    [theme, lang] as const,
  );
}

/** Takes every look of a story; nothing moves in it. */
export async function shootStory(
  browser: Browser,
  origin: string,
  story: StoryEntry,
  out: string,
  wanted: RegExp,
): Promise<Shot[]> {
  const kinds = looks.filter((look) => wanted.test(`${story.id} ${nameOf(look)}`));
  if (kinds.length === 0) return [];
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  try {
    await page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story`);
    const end = await storyEnds(page);
    if (end !== 'finished') throw new Error(`${story.id}: ended as ${end}`);
    const group = story.title.split('/').at(-1) ?? story.title;
    mkdirSync(out, { recursive: true });
    const shots: Shot[] = [];
    for (const look of kinds) {
      await turnTo(page, look);
      const file = join(out, `${story.id}-${nameOf(look)}.png`);
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
      shots.push({ group, name: `${story.name} · ${nameOf(look)}`, file, width: look.width });
    }
    return shots;
  } finally {
    await page.close();
  }
}
