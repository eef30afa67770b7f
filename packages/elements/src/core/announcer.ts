const speakers = new Map<string, WeakRef<Element>>();

/**
 * What `tag` has to say in its live region about a trouble that all tags of an API share: `text` from one of them and
 * nothing from the others, so that a screen reader hears it once a page. The part passes on when that tag leaves the page.
 *
 * @param topic what happened and where, such as `failed https://api.example`.
 */
export function announcement(tag: Element, topic: string, text: string): string {
  const speaker = speakers.get(topic)?.deref();
  if (speaker && speaker !== tag && speaker.isConnected) return '';
  if (speaker !== tag) speakers.set(topic, new WeakRef(tag));
  return text;
}
