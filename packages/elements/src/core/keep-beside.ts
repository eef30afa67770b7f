import type { ReactiveElement } from 'lit';
import { openModal } from './open-modal.ts';

/**
 * Keeps `root` beside what a tag draws, to be called after each drawing: another language is drawn in new nodes. An open
 * dialog in it stays open.
 */
export function keepBeside({ renderRoot }: ReactiveElement, root: HTMLElement): void {
  const base = renderRoot.querySelector('.base');
  if (base && root.parentNode !== base) base.append(root);
  const dialog = root.querySelector('dialog');
  if (dialog?.open && dialog.isConnected) openModal(dialog);
}
