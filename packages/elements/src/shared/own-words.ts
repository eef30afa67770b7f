/** Whether the page has put something of its own inside the tag, to be seen until there is something better. */
export const hasOwnWords = (tag: HTMLElement): boolean => tag.childElementCount > 0 || tag.textContent.trim() !== '';
