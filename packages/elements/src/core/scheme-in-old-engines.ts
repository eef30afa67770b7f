// Loaded only by engines without `light-dark()`: Chromium before 123, Safari before 17.5, Firefox before 120.
import type { PageWatcher } from './page-watch.ts';

const darkSystem = '(prefers-color-scheme: dark)';

/** Adds the class `dark` to a theme that follows the page or the system, where that is dark. */
export function withDark(host: Element, theme: string): string {
  const view = host.ownerDocument.defaultView;
  if (!view || (theme && theme !== 'auto')) return theme;
  // Of the host, which the class does not change.
  const scheme = theme ? 'light dark' : view.getComputedStyle(host).colorScheme;
  const dark = scheme.includes('dark') && (!scheme.includes('light') || view.matchMedia(darkSystem).matches);
  return dark ? `${theme} dark` : theme;
}

const watchers = new Set<WeakRef<PageWatcher>>();

/** Informs `watcher` when the reader's system turns dark or light. */
export function watchSystem(watcher: PageWatcher): void {
  const system = watchers.size ? undefined : watcher.element.ownerDocument.defaultView?.matchMedia(darkSystem);
  watchers.add(new WeakRef(watcher));
  system?.addEventListener('change', () => {
    for (const one of watchers) {
      const kept = one.deref();
      if (kept) kept.pageChanged();
      else watchers.delete(one);
    }
  });
}
