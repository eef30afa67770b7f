const isRootOf = (root: unknown, host: HTMLElement): root is ShadowRoot => {
  try {
    return (root as ShadowRoot | undefined)?.host === host;
  } catch {
    // A proxy of one.
    return false;
  }
};

/**
 * The shadow root of a tag; the one that came with the markup where there is one. On a page that has replaced
 * `attachShadow` a node that is not shown: the tag works, and the page's own content stays in sight.
 */
export function openRenderRoot(host: HTMLElement): ShadowRoot {
  let attached: unknown;
  try {
    attached = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  } catch {
    // Below.
  }
  // What the page's function has attached counts, whatever it returned.
  const root = [host.shadowRoot, attached].find((found) => isRootOf(found, host));
  return (root ?? document.createDocumentFragment()) as ShadowRoot;
}
