import { drawnReviews } from './drawn-reviews.ts';

/** The node of a review as it stands in `root`; undefined while it is not there. */
export const reviewIn = (root: ParentNode, id: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('.review')].find((node) => drawnReviews.get(node)?.id === id);

/** Opens the texts of a review, brings it into sight and puts the focus on it. */
export function openReview(node: HTMLElement): void {
  for (const button of node.querySelectorAll<HTMLElement>('[name=long][aria-expanded=false]')) button.click();
  node.tabIndex = -1;
  node.focus({ preventScroll: true });
  // What `content-visibility` had left out above it gets its height in the frames after this one.
  let frames = 9;
  const show = (): void => {
    node.scrollIntoView({ block: 'center' });
    if (frames--) requestAnimationFrame(show);
  };
  show();
}
