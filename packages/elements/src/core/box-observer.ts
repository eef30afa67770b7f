type Sized = (inlineSize: number) => void;

const watched = new WeakMap<Element, { readonly changed: Sized; width?: number }>();
const observers = new WeakMap<Window, ResizeObserver>();

/**
 * What is drawn for a width may bring a scroll bar, and with it another width: within one frame that is the error
 * "ResizeObserver loop". So an element is let go of while its width is acted on, and looked at again in the next frame.
 */
function observerOf(view: Window & typeof globalThis): ResizeObserver {
  let observer = observers.get(view);
  if (!observer) {
    observer = new view.ResizeObserver((entries, own) => {
      for (const { target, contentRect } of entries) {
        const known = watched.get(target);
        if (!known || known.width === contentRect.width) continue;
        known.width = contentRect.width;
        own.unobserve(target);
        known.changed(contentRect.width);
        view.requestAnimationFrame(() => watched.has(target) && own.observe(target));
      }
    });
    observers.set(view, observer);
  }
  return observer;
}

/**
 * Calls back with the width of `element` in px, at first and whenever it changes, before the page is painted; nothing
 * while it is not displayed. One observer serves a window; without one the width is read once. Returns the way to stop.
 */
export function observeWidth(element: HTMLElement, changed: Sized): () => void {
  const view = element.ownerDocument.defaultView;
  if (!view) return () => {};
  if (!view.ResizeObserver) {
    const read = (): void => changed(element.clientWidth);
    view.addEventListener('resize', read);
    read();
    return () => view.removeEventListener('resize', read);
  }
  const observer = observerOf(view);
  watched.set(element, { changed });
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer.unobserve(element);
  };
}
