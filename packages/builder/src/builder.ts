// The page at `/embed`: what is chosen stands in the address, and everything shown follows from it.
import { readChoices, writeChoices, type Choices } from './choices.ts';
import { folderOf, loadFacts, noFacts } from './facts.ts';
import { differences, type Theme } from './theme/theme.ts';
import { readThemeCss } from './theme/theme-css.ts';
import { chooseView } from './view/choose-view.ts';
import { make } from './view/make.ts';
import { previewView } from './view/preview-view.ts';
import { siteView } from './view/site-view.ts';
import { snippetView } from './view/snippet-view.ts';
import { themeView } from './view/theme-view.ts';
import type { Page } from './view/view.ts';
import type { Words } from './words/words.ts';

async function loadWords(language: string): Promise<Words> {
  if (language.startsWith('zh')) return (await import('./words/zh.ts')).default;
  if (language.startsWith('ar')) return (await import('./words/ar.ts')).default;
  return (await import('./words/en.ts')).default;
}

/** Draws the page into `main` and keeps it up to date. */
async function draw(main: HTMLElement): Promise<void> {
  const words = await loadWords(document.documentElement.lang);
  const asked = new URLSearchParams(location.search);
  const { choices: first, dropped } = readChoices(asked);
  let choices = first;
  let facts = noFacts(location.origin);
  let base: Theme = {};
  const update = (): void => {
    const shown = { choices, facts, base, theme: { ...base, ...choices.tokens } };
    for (const view of views) view.show(shown);
  };
  const keepAddress = (): void => {
    const ui = asked.get('ui');
    history.replaceState(null, '', `?${writeChoices(choices)}${ui ? `&ui=${encodeURIComponent(ui)}` : ''}`);
  };
  const loadBase = async (): Promise<void> => {
    const wanted = choices.base;
    const answer = wanted ? await fetch(`${folderOf(facts)}/themes/${wanted}.css`) : undefined;
    const css = answer?.ok ? await answer.text() : '';
    // Another one may have been chosen since.
    if (choices.base !== wanted) return;
    base = readThemeCss(css).theme;
    choices = { ...choices, tokens: differences(choices.tokens, base) };
    update();
  };
  const change = (some: Partial<Choices>, settled = true): void => {
    choices = { ...choices, ...some };
    // The address first: what shows it as a link reads it from there.
    if (settled) keepAddress();
    if ('base' in some) void loadBase();
    update();
  };
  const page: Page = { words, change };
  const views = [chooseView, previewView, snippetView, themeView, siteView].map((view) => view(page));
  const missing = make('p', { class: 'fails', role: 'alert', hidden: true }, words.noFacts);
  main.replaceChildren(
    make('h1', {}, words.title),
    make('p', { class: 'intro' }, words.intro),
    ...dropped.map(({ name, value, allowed }) =>
      make('p', { class: 'dropped', role: 'status' }, words.dropped(name, value, allowed.join(', '))),
    ),
    missing,
    ...views.map(({ node }) => node),
  );
  update();
  try {
    facts = await loadFacts(location.origin);
  } catch (error) {
    console.warn(error);
    missing.hidden = false;
  }
  update();
  if (choices.base) await loadBase();
}

const main = document.querySelector('main');
if (main) void draw(main);
