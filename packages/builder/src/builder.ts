// The page at `/embed`: what is chosen stands in the address, and everything shown follows from it.
import { readChoices, writeChoices, type Choices } from './choices.ts';
import { folderOf, loadFacts, noFacts } from './facts.ts';
import { loadTheme } from './theme/load-theme.ts';
import { differences, type Theme } from './theme/theme.ts';
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

/** Puts the choices into the address, as a step that “back” takes back, and into the links to the page in other languages. */
function keepAddress(choices: Choices, ui: string | null, renewed = false): void {
  const query = writeChoices(choices);
  const address = `?${query}${ui ? `&ui=${encodeURIComponent(ui)}` : ''}`;
  if (renewed) history.replaceState(null, '', address);
  else if (address !== location.search) history.pushState(null, '', address);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]'))
    link.href = `?${query}&ui=${link.hreflang}`;
}

/** Draws the page into `main` and keeps it up to date. */
async function draw(main: HTMLElement): Promise<void> {
  const words = await loadWords(document.documentElement.lang);
  const asked = new URLSearchParams(location.search);
  const { choices: first, dropped } = readChoices(asked);
  let choices = first;
  let facts = noFacts(location.origin);
  let base: Theme = {};
  const missing = make('p', { class: 'fails', role: 'alert', hidden: true }, words.noFacts);
  const tellMissing = (error: unknown): void => {
    console.warn(error);
    missing.hidden = false;
  };
  const update = (): void => {
    const shown = { choices, facts, base, theme: { ...base, ...choices.tokens } };
    for (const view of views) view.show(shown);
  };
  const startFrom = async (name: string): Promise<void> => {
    const theme = await loadTheme(folderOf(facts), name);
    // Another one may have been chosen since.
    if (choices.base !== name) return;
    if (facts.newest) missing.hidden = true;
    base = theme;
    choices = { ...choices, tokens: differences(choices.tokens, base) };
    update();
  };
  const change: Page['change'] = (some, settled = true) => {
    choices = { ...choices, ...some };
    // The address first: what shows it as a link reads it from there.
    if (settled) keepAddress(choices, asked.get('ui'));
    if (some.base !== undefined) startFrom(some.base).catch(tellMissing);
    update();
  };
  const views = [chooseView, previewView, snippetView, themeView, siteView].map((view) => view({ words, change }));
  const notices = dropped.map(({ name, value, allowed }) => {
    const text = words.dropped(name, value, allowed.join(', '));
    return make('p', { class: 'dropped', role: 'status' }, text);
  });
  const intro = make('p', { class: 'intro' }, words.intro);
  const nodes = views.map(({ node }) => node);
  addEventListener('popstate', () => {
    ({ choices } = readChoices(new URLSearchParams(location.search)));
    keepAddress(choices, asked.get('ui'), true);
    startFrom(choices.base).catch(tellMissing);
    update();
  });
  keepAddress(choices, asked.get('ui'), true);
  main.replaceChildren(make('h1', {}, words.title), intro, ...notices, missing, ...nodes);
  update();
  try {
    facts = await loadFacts(location.origin);
    update();
    await startFrom(choices.base);
  } catch (error) {
    tellMissing(error);
  }
}

const main = document.querySelector('main');
if (main) void draw(main);
