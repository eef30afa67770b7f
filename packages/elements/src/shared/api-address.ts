/**
 * Where the API is, without a closing slash: the first of `said` that says something, else the page's
 * `<meta name="huitou-api">`, else where this script came from. May be relative to the page.
 */
export function apiAddress(...said: readonly (string | undefined)[]): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=huitou-api]');
  return (said.find(Boolean) ?? (meta?.content || new URL(import.meta.url).origin)).replace(/\/+$/, '');
}
