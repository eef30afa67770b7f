import type { Attachment } from 'svelte/attachments';

/**
 * Sets properties on a tag. `labels={labels}` does it as well where the tag's script was there before the page was
 * rendered; where it comes later, Svelte would make a text of a function and of an object.
 */
export const set =
  <T extends HTMLElement>(properties: Partial<T>): Attachment<T> =>
  (tag) => {
    Object.assign(tag, properties);
  };
