// One observer and one listener for the whole page, however many tags stand on it.

/** Told when something outside it may have changed its language, its theme or its API. */
interface Watcher {
  getRootNode(): Node;
  requestUpdate(): void;
  /** A `<trust-provider>` arrived. */
  askProvider(): void;
}

const watchers = new Set<Watcher>();
const roots = new WeakSet<Node>();
let languages: MutationObserver | undefined;

function begin(): MutationObserver {
  document.addEventListener('context-provider', () => {
    for (const watcher of watchers) watcher.askProvider();
  });
  return new MutationObserver(() => {
    for (const watcher of watchers) watcher.requestUpdate();
  });
}

/** Keeps `watcher` informed until {@link unwatch}. */
export function watch(watcher: Watcher): void {
  languages ??= begin();
  watchers.add(watcher);
  // A tag in another component's shadow root also follows the page around that component.
  for (let root: Node | undefined = watcher.getRootNode(); root && !roots.has(root);) {
    roots.add(root);
    languages.observe(root, { attributeFilter: ['lang'], subtree: true });
    root = (root as ShadowRoot).host?.getRootNode();
  }
}

export function unwatch(watcher: Watcher): void {
  watchers.delete(watcher);
}
