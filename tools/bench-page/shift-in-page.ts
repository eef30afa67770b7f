// Sent to the page as source text, so all that a function uses stands inside it.

/** The middle of the first button in sight that asks again for what a tag could not get. */
export function findRetry(tag: string): { readonly x: number; readonly y: number } | undefined {
  for (const one of document.querySelectorAll(tag)) {
    for (const button of one.shadowRoot?.querySelectorAll('[part~=retry], [part~=note] button') ?? []) {
      const { x, y, width, height } = button.getBoundingClientRect();
      if (width > 0 && button.checkVisibility()) return { x: x + width / 2, y: y + height / 2 };
    }
  }
  return undefined;
}

/**
 * Moves the page's clocks on by a minute, takes the tags out and puts them back in another task: they ask anew for what
 * they show. Gives whether no frame was drawn without them.
 */
export async function putBackLater(tag: string): Promise<boolean> {
  for (const clock of [Date, performance]) {
    const now = clock.now.bind(clock);
    clock.now = () => now() + 61_000;
  }
  const places = [...document.querySelectorAll(tag)].map((one) => [one, one.parentElement] as const);
  // Right after a frame, so that there is time until the next.
  await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
  let drawn = false;
  requestAnimationFrame(() => (drawn = true));
  for (const [one] of places) one.remove();
  // A departure counts from the next task on; this one comes after it.
  await new Promise((resume) => setTimeout(resume));
  for (const [one, parent] of places) parent?.append(one);
  return !drawn;
}
