/** Where what a box holds ends, which is above its own end while it keeps room for more. */
const contentEnd = (box: Element): number =>
  Math.max(...[...box.children].map((child) => child.getBoundingClientRect().bottom));

/**
 * Whether nothing that stands after a box is seen, now or once the box is as small as what it holds: what comes into
 * view has moved, too.
 */
function endsUnseen(entry: IntersectionObserverEntry): boolean {
  const { target, isIntersecting, boundingClientRect, intersectionRect, rootBounds } = entry;
  if (isIntersecting) return contentEnd(target) > intersectionRect.bottom + 1;
  // Above what is shown the browser keeps the page in place, where it can.
  const above = rootBounds !== null && boundingClientRect.bottom <= rootBounds.top;
  return !above || CSS.supports('overflow-anchor', 'auto');
}

const callbacks = new WeakMap<Element, (unseen: boolean) => void>();
const observers = new WeakMap<Window, IntersectionObserver>();

/**
 * Calls back with whether `box` may change its height without a reader seeing anything of the page move: at first, and
 * whenever what is seen of it changes. Returns the way to stop; undefined where the engine cannot tell.
 */
export function observeEnd(box: Element, changed: (unseen: boolean) => void): (() => void) | undefined {
  const view = box.ownerDocument.defaultView;
  if (!view?.IntersectionObserver) return undefined;
  const observer =
    observers.get(view) ??
    new view.IntersectionObserver(
      (entries) => {
        for (const entry of entries) callbacks.get(entry.target)?.(endsUnseen(entry));
      },
      { threshold: [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1] },
    );
  observers.set(view, observer);
  callbacks.set(box, changed);
  observer.observe(box);
  return () => observer.unobserve(box);
}

/** Calls back once, as soon as `box` may change its height unseen; never where the engine cannot tell. */
export function whenUnseen(box: Element, then: () => void): void {
  const stop = observeEnd(box, (unseen) => {
    if (!unseen) return;
    stop?.();
    then();
  });
}
