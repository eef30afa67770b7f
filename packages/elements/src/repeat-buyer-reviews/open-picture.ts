import { actionMessages } from './action-messages/catalog.ts';
import type { LazyParts } from './lazy-parts.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { PictureViewer } from './picture-viewer.ts';
import { viewerStyles } from './picture-viewer.styles.ts';

/** Shows the picture of a small one in a dialog. Rejects if its words cannot be loaded. */
export async function openPicture(
  parts: LazyParts,
  thumbnail: HTMLButtonElement,
  messages: ReviewsMessages,
): Promise<void> {
  const { host, styles } = parts;
  const words = await actionMessages(host, messages.lang);
  styles.add(viewerStyles);
  const viewer = (parts.viewer ??= new PictureViewer());
  host.requestUpdate();
  await host.updateComplete;
  // The name of a review is its author and day, kept apart from what stands around it.
  viewer.open(messages, words, thumbnail, thumbnail.closest('.review')?.getAttribute('aria-label') ?? '');
}
