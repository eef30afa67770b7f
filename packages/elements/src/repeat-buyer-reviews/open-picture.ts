import { actionMessages } from './action-messages/catalog.ts';
import type { LazyParts } from './lazy-parts.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { PictureViewer } from './picture-viewer.ts';
import { viewerStyles } from './picture-viewer.styles.ts';
import type { ReviewsHost } from './reviews-settings.ts';

/** Another language is drawn in new nodes: the pictures that it was opened from are gone, and so is it. */
function viewerFor(host: ReviewsHost): PictureViewer {
  const viewer = new PictureViewer();
  const { dialog } = viewer;
  host.addController({ hostUpdated: () => dialog.open && !dialog.matches(':modal') && dialog.close() });
  return viewer;
}

/** Shows the picture of a small one in a dialog. Rejects if its words cannot be loaded. */
export async function openPicture(
  parts: LazyParts,
  thumbnail: HTMLButtonElement,
  messages: ReviewsMessages,
): Promise<void> {
  const { host, styles } = parts;
  const words = await actionMessages(host, messages.lang);
  styles.add(viewerStyles);
  const viewer = (parts.viewer ??= viewerFor(host));
  host.requestUpdate();
  await host.updateComplete;
  // The name of a review is its author and day, kept apart from what stands around it.
  viewer.open(messages, words, thumbnail, thumbnail.closest('.review')?.getAttribute('aria-label') ?? '');
}
