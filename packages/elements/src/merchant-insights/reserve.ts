import type { Reserve } from '../core/reserve.ts';

/** The whole page of a merchant, or a part of it for a tag that is told which sections to show. */
export type Form = 'page' | 'part';

/** From this width on, in em of the reader's text, sections stand beside each other. */
export const twoColumnsFrom = 50;

/** Under this width, most sentences break. */
export const slimUnder = 22;

/**
 * The room of a shop of which few write, by width: far more than a window shows, so that what comes beyond it moves nothing
 * that is seen, and no shop has a hole below its page. A part keeps the room of a message, since the page knows what it shows.
 */
export const reserve: Reserve = {
  tag: 'merchant-insights',
  byWidth: [[0, 'page']],
  heights: {
    page: [
      [0, 164],
      [26, 156],
      [50, 94],
    ],
    part: [[0, 12]],
  },
  turns: [slimUnder, twoColumnsFrom],
};
