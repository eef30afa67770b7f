import type { CommonMessages } from '../messages/common-messages.ts';

/** What presses are done with in a tag. */
export interface LatePlace {
  readonly host: { requestUpdate(): void };
  /** Takes that what the last press needs did not come, for the live region of the tag. */
  set late(words: string);
}

/**
 * Does what `button` says with a file that few readers need. Resolves also where that does not come: the tag then says
 * so, and the style sheet shows it beside the button; the next press tries again.
 *
 * @param work loads the file and does it; rejects where it cannot.
 */
export async function withLateFile(
  place: LatePlace,
  button: HTMLElement,
  messages: Pick<CommonMessages, 'failed' | 'retry'>,
  work: () => Promise<unknown>,
): Promise<void> {
  const say = (words: string): void => {
    button.dataset.late = place.late = words;
    place.host.requestUpdate();
  };
  // Said anew if it is missing again.
  say('');
  try {
    await work();
  } catch {
    say(`${messages.failed[0]}. ${messages.retry}`);
  }
}
