import { useLayoutEffect, useRef, type RefObject } from 'react';

type Listeners = { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

/**
 * Sets properties on a tag, and listens to it, by a ref: when React takes over what a server has rendered, it gives the
 * tag neither properties nor listeners, as in `<tag labels={labels} onhuitou-ready={hear}>`, until these change.
 */
export function useTag<T extends HTMLElement>(properties: Partial<T>, listeners: Listeners = {}): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const tag = ref.current;
    if (!tag) return undefined;
    Object.assign(tag, properties);
    const all = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listener] of all) tag.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) tag.removeEventListener(name, listener);
    };
  });
  return ref;
}
