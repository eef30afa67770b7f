/**
 * Where `/v1/…` is found, without a closing slash; `undefined` for what is no http or https address. User name, query and
 * fragment of an address are left out: no request carries them.
 */
export function apiBase(api: string): string | undefined {
  try {
    const { protocol, origin, pathname } = new URL(api, globalThis.document?.baseURI);
    return /^https?:$/.test(protocol) ? (origin + pathname).replace(/\/+$/, '') : undefined;
  } catch {
    return;
  }
}
