import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Sets properties on a tag by a ref. `<tag labels={labels}>` does it as well where the tag's script was there before the
 * page was rendered; where it comes later, React would write an attribute.
 */
export function useTag<T extends HTMLElement>(properties: Partial<T>): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    if (ref.current) Object.assign(ref.current, properties);
  });
  return ref;
}
