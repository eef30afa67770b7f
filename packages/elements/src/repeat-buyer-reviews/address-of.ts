import { isFolder } from '@huitou/client/folder-of-files.js';
import { isPage } from '@huitou/client/given-answers.js';

/** Where a picture or film is. Only an `own` one is ever loaded: it is on the API's origin. */
export interface Address {
  readonly href: string;
  readonly host: string;
  readonly own: boolean;
}

function parse(address: string, base: string | URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/**
 * Reads an address that came with a review, relative to the API at `home`. Undefined for what is no address of the web,
 * and for one with a user name, which could pass for the host it leads to.
 */
export function addressOf(home: URL, src: string | null): Address | undefined {
  const url = src ? parse(src, home) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const { href, host, origin } = url;
  return { href, host, own: origin === home.origin };
}

/**
 * The API's address as a base for what is relative to it: with a closing slash, or a folder's file; the page's own if it is no
 * address, or the page itself.
 */
export const homeOf = (api: string): URL =>
  (isPage(api) ? undefined : parse(isFolder(api) ? api : `${api}/`, document.baseURI)) ?? new URL(document.baseURI);
