/** Where a picture or film is. Only an `own` one is ever loaded: it is the API's, or carries its bytes in itself. */
export interface Address {
  readonly href: string;
  readonly host: string;
  readonly own: boolean;
}

/** Reads an address that came with a review, relative to the API at `home`; undefined for what is no address of the web. */
export function addressOf(home: URL, src: string | null): Address | undefined {
  if (!src || !URL.canParse(src, home)) return;
  const { href, host, origin, protocol } = new URL(src, home);
  if (protocol === 'data:') return /^data:image\//i.test(href) ? { href, host, own: true } : undefined;
  return /^https?:$/.test(protocol) ? { href, host, own: origin === home.origin } : undefined;
}

/** The API's address with a closing slash, as a base for what is relative to it; the page's own if it is no address. */
export const homeOf = (api: string): URL =>
  new URL(URL.canParse(`${api}/`, document.baseURI) ? `${api}/` : '', document.baseURI);
