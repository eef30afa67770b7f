import type { Steps } from '../core/reserve.ts';

/** The text size of a tag in em of the reader's own: widths of a reserve are in the latter, container queries in the former. */
const textSize = 0.9375;

/** Style rules that keep the room of one form inside a container, by its width: as text for a style sheet. */
export const roomStyles = (selector: string, heights: Steps<number>): string =>
  heights
    .map(([from, height]) => `@container(min-width:${from / textSize}em){${selector}{min-block-size:${height}em}}`)
    .join('');
