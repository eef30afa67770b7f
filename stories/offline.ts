/**
 * For a story's `beforeEach`: the device has no connection until the reader goes to another story. Such a story carries the tag
 * `!autodocs`: on the page of all stories the others would be without a connection as well.
 */
export function offline(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  return () => void delete (navigator as { onLine?: boolean }).onLine;
}
