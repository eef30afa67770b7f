/** Where this script came from; in Node, and in an app of webpack, a file, of which nothing can be asked. */
const script = String(new URL(/* @vite-ignore */ '/', import.meta.url));

/**
 * Where the API is, without a closing slash: the first of `named` that is not empty, else the page's
 * `<meta name="huitou-api">`, else `otherwise`. May be relative to the page.
 */
export function pageApi(
  { head }: Document,
  named: readonly (string | undefined)[],
  otherwise: string = script,
): string {
  // Only the head is searched: a page with a thousand tags has a large body.
  const meta = head?.querySelector<HTMLMetaElement>('meta[name=huitou-api]');
  return (named.find(Boolean) ?? (meta?.content.trim() || otherwise)).replace(/\/+$/, '');
}
