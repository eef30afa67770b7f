interface Asking {
  readonly state?: unknown;
  readonly api?: unknown;
  readonly merchant?: unknown;
  readonly venue?: unknown;
  readonly room?: unknown;
}

/**
 * Whether the tags of the page are in the given states; where none are given, whether each has what it asked for, or
 * will never have it: without a merchant, or at an API that never answers. Runs inside a page.
 */
export function areSettled(states: readonly string[] | undefined): boolean {
  const found: { readonly element: Element; readonly state: string }[] = [];
  const visit = (parent: Element | ShadowRoot): void => {
    for (const element of parent.children) {
      const { state } = element as Asking;
      if (element.localName.includes('-') && typeof state === 'string') found.push({ element, state });
      if (element.shadowRoot) visit(element.shadowRoot);
      visit(element);
    }
  };
  visit(document.body);
  if (states) return found.map(({ state }) => state).join() === states.join();
  return found.every(({ element, state }) => {
    const { api, merchant, venue, room } = element as Asking;
    if (state === 'idle') return !(merchant || venue || room);
    return (
      !/^(loading|checking)$/.test(state) ||
      /\/\/hanging\./.test(`${api} ${element.closest('[api]')?.getAttribute('api')}`)
    );
  });
}
