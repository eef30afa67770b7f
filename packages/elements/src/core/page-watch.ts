import { hostOf } from './language.ts';

// One observer and one listener a page, and one listener a document, however many tags stand there.

/** Hears when something around it may have changed its language, its theme or its API. */
export interface PageWatcher {
  readonly element: Element;
  /** A `lang` changed somewhere, or the page has registered messages. */
  pageChanged(): void;
  /** A `<trust-provider>` arrived. */
  providerArrived?(): void;
}

const watchers = new Set<PageWatcher>();
const roots = new WeakSet<Node>();
let languages: MutationObserver | undefined;

const inform = (): void => {
  for (const watcher of watchers) watcher.pageChanged();
};
const askAgain = (): void => {
  for (const watcher of watchers) watcher.providerArrived?.();
};

/** Keeps `watcher` informed until {@link unwatchPage}. */
export function watchPage(watcher: PageWatcher): void {
  if (!languages) {
    languages = new MutationObserver(inform);
    addEventListener('huitou-messages', inform);
  }
  watchers.add(watcher);
  // A tag in another component's shadow root also follows the page around that component.
  for (let root: Node | undefined = watcher.element.getRootNode(); root && !roots.has(root);) {
    roots.add(root);
    languages.observe(root, { attributeFilter: ['lang'], subtree: true });
    if (root.nodeType === Node.DOCUMENT_NODE) root.addEventListener('context-provider', askAgain);
    root = hostOf(root)?.getRootNode();
  }
}

export function unwatchPage(watcher: PageWatcher): void {
  watchers.delete(watcher);
}
