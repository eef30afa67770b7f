import type { Review } from '@huitou/contract/review.js';
import { number } from '../messages/format.ts';
import type { ActionMessages } from './action-messages/action-messages.ts';
import { create } from './create.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { permalink } from './permalink.ts';
import { saidBeside } from './said-beside.ts';

async function isShared(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    // Who closes the sheet wanted nothing else. What has no such sheet, or may not open it, copies.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without https there is no clipboard, and a frame or a reader's settings may forbid it.
    return false;
  }
}

/** Hands on the link to a review: to the device's sheet, else to the clipboard, else in sight and selected. */
export async function share(
  button: HTMLButtonElement,
  review: Review,
  { lang, anyone }: ReviewsMessages,
  words: ActionMessages,
): Promise<void> {
  const url = permalink(button.ownerDocument.location.href, review.id);
  const text = words.shared(review.author ?? anyone, number(lang, review.bought), review.bought);
  const row = button.parentElement;
  if (!row) return;
  const said = saidBeside(row);
  if (await isShared({ text, url })) return;
  if (await isCopied(url)) {
    said.textContent = words.copied;
    return;
  }
  const field = create('input', { class: 'address', readonly: '', dir: 'ltr', 'aria-label': words.link, value: url });
  said.replaceChildren(field);
  field.focus();
  field.select();
}
