const isText = ({ nodeType, nodeValue }: Node): boolean => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '';

/**
 * Whether the page has put something of its own inside a tag, to be seen until there is something better. What stands in
 * a named slot and labels written as JSON do not count.
 */
export const hasFallback = (tag: Element): boolean =>
  tag.querySelector(':scope > :not([slot], script)') !== null || [...tag.childNodes].some(isText);
