let script: string | undefined;

/**
 * Where the API is, without a closing slash: the first of `said` that says something, else the page's
 * `<meta name="huitou-api">`, else where this script came from. May be relative to the page.
 */
export function apiAddress(...said: readonly (string | undefined)[]): string {
  // Only the head is searched: a page with a thousand tags has a large body.
  const meta = document.head.querySelector<HTMLMetaElement>('meta[name=huitou-api]');
  script ??= new URL(import.meta.url).origin;
  return (said.find(Boolean) ?? (meta?.content || script)).replace(/\/+$/, '');
}
