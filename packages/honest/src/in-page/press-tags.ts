import type { TagFacts } from '../facts.ts';
import { findTags, textsIn } from './find-tags.ts';
import { whilePressable } from './pressable.ts';
import { readTag } from './read-tags.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import { drawnIn, letterBox } from './text-frames.ts';
import { twoFrames } from './two-frames.ts';

/** Whether each of our tags that is displayed has come to something: none is idle, loading or checking. */
export function tagsSettled(names: readonly string[]): boolean {
  return findTags(names).every((tag) => {
    const { state } = tag as { readonly state?: string };
    return !tag.checkVisibility() || (state !== undefined && !/^(idle|loading|checking)$/.test(state));
  });
}

/** What in a tag is said only after a press. A form's send is none of it, nor anything in a tag that people write in. */
export function openersOf(tag: HTMLElement): HTMLElement[] {
  if (/^(repeat-buyer-review-form|review-inbox|merchant-insights)$/.test(tag.localName) || !tag.checkVisibility())
    return [];
  const found = tag.shadowRoot?.querySelectorAll<HTMLElement>(
    '[part~=how], [part~=compact-card], [part~=order], [part~=why] button, [part~=facts] button[name=folded]',
  );
  return [...(found ?? [])].flatMap((one) => {
    const button = /^(button|summary)$/.test(one.localName) ? one : one.querySelector<HTMLElement>('button, summary');
    return button && !button.closest('form') ? [button] : [];
  });
}

/** Resolves once nothing below `root` has changed for 400 ms, after 6 s at the latest. */
export function untilStill(root: Node): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      watch.disconnect();
      clearTimeout(last);
      clearTimeout(still);
      resolve();
    };
    let still = setTimeout(done, 400);
    const last = setTimeout(done, 6_000);
    const watch = new MutationObserver(() => {
      clearTimeout(still);
      still = setTimeout(done, 400);
    });
    watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Resolves once the page itself has not changed for a moment; what changes within a tag is waited for by its state. */
export function pageStill(): Promise<void> {
  return untilStill(document.body);
}

/** Whether a text is drawn, in sight or not. */
export function isDrawn(node: Text): boolean {
  return drawnIn(node)?.checkVisibility() === true && letterBox(node) !== undefined;
}

/** Whether an opener says that it is open; one that says nothing is taken at its press. */
export function saysOpen(root: ParentNode, opener: HTMLElement | undefined): boolean {
  const said = opener?.getAttribute('aria-expanded') ?? opener?.getAttribute('aria-pressed') ?? 'true';
  return said === 'true' || root.querySelector('dialog[open]') !== null;
}

/**
 * Resolves once `opener` is open, a sentence is there that was not `known`, and nothing changes any more: what a press opens
 * may have to be loaded. After 8 s it has opened nothing.
 */
export async function untilOpen(
  root: Element | ShadowRoot,
  known: ReadonlySet<Text>,
  opener: () => HTMLElement | undefined,
): Promise<void> {
  const end = performance.now() + 8_000;
  const letters = (): number =>
    textsIn(root).reduce((sum, node) => sum + (!known.has(node) && isDrawn(node) ? node.data.length : 0), 0);
  while ((!saysOpen(root, opener()) || letters() < 40) && performance.now() < end) await twoFrames();
  await untilStill(root);
}

/** Presses what opens something in the tags, one after the other, and reads each tag while that is open. */
export async function readOpened(names: readonly string[], asked: readonly string[]): Promise<TagFacts[]> {
  const opened: TagFacts[] = [];
  for (const [place, tag] of findTags(names).entries()) {
    for (let i = 0; i < openersOf(tag).length; i++) {
      const root = tag.shadowRoot ?? tag;
      const opener = (): HTMLElement | undefined => openersOf(tag)[i];
      // What comes into view with the way there has nothing to do with the press.
      const before = opener();
      if (before) bringIntoSight(before);
      await untilStill(root);
      // What had been there before the press was read before it.
      const known = new Set(textsIn(root).filter(isDrawn));
      opener()?.click();
      await untilOpen(root, known, opener);
      opened.push(await whilePressable(names, () => readTag(tag, place, asked, known)));
      const dialog = root.querySelector<HTMLDialogElement>('dialog[open]');
      if (dialog) dialog.close();
      else opener()?.click();
      await untilStill(root);
    }
  }
  return opened;
}
