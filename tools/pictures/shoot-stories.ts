import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { nameOf, type Look } from './looks.ts';
import { seeAll } from './shoot-pages.ts';
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
  readonly currentRender?: { readonly id: string; readonly phase?: string };
}
interface Channel {
  emit(event: string, data: unknown): void;
}
interface StoryWindow {
  readonly __STORYBOOK_PREVIEW__?: Preview;
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
}

/** Resolves when the story has been drawn and its play is over; with how it ended: `finished` is well. */
async function storyEnds(page: Page, id: string): Promise<string> {
  const ended = await page.waitForFunction((wanted) => {
    const render = (globalThis as unknown as StoryWindow).__STORYBOOK_PREVIEW__?.currentRender;
    return render?.id === wanted && /^(finished|errored|aborted)$/.test(render.phase ?? '') && render.phase;
  }, id);
  return `${await ended.jsonValue()}`;
}

/** Opens a story in a page; where one is open already, it is changed in place as Storybook's sidebar does. */
export async function openStory(page: Page, origin: string, id: string): Promise<string> {
  if (page.url().startsWith(origin)) {
    await page.evaluate((storyId) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as StoryWindow;
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    }, id);
  } else {
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
  }
  return storyEnds(page, id);
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

/** A window for a dialog, else one as high as the content: what blurs the film behind it is drawn only inside a window. */
async function fitWindow(page: Page, width: number): Promise<void> {
  const dialog = (await page.locator('dialog[open], :popover-open').count()) > 0;
  await page.setViewportSize({ width, height: dialog ? 800 : 120 });
  if (!dialog) await seeAll(page, width);
}

/** Takes the wanted looks of a story in a page; nothing moves in it. */
export async function shootStory(
  page: Page,
  origin: string,
  story: StoryEntry,
  out: string,
  wanted: RegExp,
  looks: readonly Look[],
): Promise<Shot[]> {
  const kinds = looks.filter((look) => wanted.test(`${story.id} ${nameOf(look)}`));
  if (kinds.length === 0) return [];
  const end = await openStory(page, origin, story.id);
  if (end !== 'finished') throw new Error(`${story.id}: ended as ${end}`);
  mkdirSync(out, { recursive: true });
  const group = story.title.split('/').at(-1) ?? story.title;
  const shots: Shot[] = [];
  for (const look of kinds) {
    await turnTo(page, look);
    await fitWindow(page, look.width);
    const file = join(out, `${story.id}-${nameOf(look)}.png`);
    await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
    shots.push({ group, name: `${story.name} · ${nameOf(look)}`, file, width: look.width });
  }
  return shots;
}
