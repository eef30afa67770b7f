import type { Attachment } from 'svelte/attachments';

/** Keeps an element at the end of another one, which is found by `selector`; where it was while that is empty. */
export const moveTo =
  (selector: string): Attachment =>
  (element) => {
    if (!selector) return;
    const home = document.createComment('');
    element.replaceWith(home);
    document.querySelector(selector)?.append(element);
    return () => home.replaceWith(element);
  };
