/**
 * Calls back with whether something of `element` is in view: at first, and whenever that changes. Without an observer everything
 * is in view. Returns the way to stop.
 *
 * @param rootMargin how much beyond the window counts as in view, in px, as in CSS.
 */
export function observeInView(element: Element, changed: (inView: boolean) => void, rootMargin = '0px'): () => void {
  const view = element.ownerDocument.defaultView;
  if (!view?.IntersectionObserver) {
    changed(true);
    return () => {};
  }
  // One each: an observer says nothing of an element that it observes already, and several look at one tag.
  const observer = new view.IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting }) => changed(isIntersecting)),
    { rootMargin },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
