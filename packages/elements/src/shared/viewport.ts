type Waiting = Element & { near: boolean };

let observer: IntersectionObserver | undefined;

/** Sets `near` on the element once it is within 200 px of what the reader sees. One observer serves the page. */
export function awaitViewport(element: Waiting): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        leaveViewport(target);
        (target as Waiting).near = true;
      }
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
}

export function leaveViewport(element: Element): void {
  observer?.unobserve(element);
}
