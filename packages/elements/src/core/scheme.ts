import type { PageWatcher } from './page-watch.ts';

/** Where the engine has it, colours follow the inherited `color-scheme` in CSS alone; elsewhere a class says `dark`. */
const hasLightDark = globalThis.CSS?.supports?.('color', 'light-dark(#000,#fff)') ?? true;

const themes = new Set(['light', 'dark', 'overlay', 'auto']);

let inOldEngines: ((host: Element, theme: string) => string) | undefined;

/** Classes for the root node of a tag: its theme if it is one, and in engines without `light-dark()` `dark`. */
export function schemeOf(host: Element, theme: string): string {
  const known = themes.has(theme) ? theme : '';
  return inOldEngines ? inOldEngines(host, known) : known;
}

/** In old engines the scheme of the page and of the reader's system reaches the tags by script. */
export async function watchScheme(watcher: PageWatcher): Promise<void> {
  if (hasLightDark) return;
  const { watchSystem, withDark } = await import('./scheme-in-old-engines.ts');
  inOldEngines = withDark;
  watchSystem(watcher);
  watcher.pageChanged();
}
