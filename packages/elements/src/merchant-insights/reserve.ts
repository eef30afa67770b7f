import type { Reserve } from '../core/reserve.ts';

/** The whole page of a merchant, or a part of it for a tag that is told which sections to show. */
export type Form = 'page' | 'part';

/** The room of everything in the longest language, by width; a part keeps that of a message, since the page knows what it shows. */
export const reserve: Reserve = {
  tag: 'merchant-insights',
  byWidth: [[0, 'page']],
  heights: {
    page: [
      [0, 250],
      [22, 234],
      [26, 218],
      [34, 206],
      [50, 124],
    ],
    part: [[0, 12]],
  },
};

/** From this width on, in em of the reader's text, sections stand beside each other. */
export const twoColumnsFrom = 50;

/** Under this width, most sentences break. */
export const slimUnder = 24;
