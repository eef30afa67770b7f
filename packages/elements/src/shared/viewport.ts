type Waiting = Element & { comeNear(): void };

let observer: IntersectionObserver | undefined;

/** Calls `comeNear` once the element is within 200 px of what the reader sees. One observer serves the page. */
export function awaitViewport(element: Waiting): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        leaveViewport(target);
        (target as Waiting).comeNear();
      }
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
}

export function leaveViewport(element: Element): void {
  observer?.unobserve(element);
}
