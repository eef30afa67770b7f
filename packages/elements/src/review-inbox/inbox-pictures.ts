import type { StylesController } from '../core/styles-controller.ts';
import { loadMessages } from '../messages/loader-of.ts';
import { actionMessages } from '../repeat-buyer-reviews/action-messages/catalog.ts';
import { PictureViewer } from '../repeat-buyer-reviews/picture-viewer.ts';
import { viewerStyles } from '../repeat-buyer-reviews/picture-viewer.styles.ts';
import { catalog } from './dialog-messages/catalog.ts';
import type { InboxHost } from './inbox-settings.ts';

const viewers = new WeakMap<InboxHost, PictureViewer>();

/** Shows the picture of a small one in a dialog, as the reviews do; the focus returns to it. Rejects if words cannot be loaded. */
export async function openPicture(
  host: InboxHost,
  styles: StylesController,
  lang: string,
  thumbnail: HTMLButtonElement,
): Promise<void> {
  const [words, messages] = await Promise.all([actionMessages(host, lang), loadMessages(catalog, lang, 'inboxDialog')]);
  const name = thumbnail.closest('.review')?.querySelector('.name')?.textContent.trim() ?? '';
  styles.add(viewerStyles);
  const viewer = viewers.get(host) ?? new PictureViewer();
  viewers.set(host, viewer);
  host.renderRoot.querySelector('.dialogs')?.append(viewer.dialog);
  viewer.open(messages, words, thumbnail, name);
}
