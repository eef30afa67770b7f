import type { Reserve } from '../core/reserve.ts';

/** What the page chooses: a card in the page, or a sheet over what stands behind it. */
export type Variant = 'card' | 'sheet';

/** What is drawn: one line where a form would push away what a reader sees. */
export type Form = Variant | 'line';

const card: Reserve['heights'][string] = [
  [0, 70.5],
  [11.875, 66],
  [12.5, 60],
  [14.375, 56.4],
  [17.5, 53.4],
  [18.125, 47.1],
  [18.75, 44.2],
  [19.375, 41.6],
  [20, 40.2],
  [20.625, 37],
  [21.875, 35.5],
  [26.875, 32.5],
];

/** In em: whether to buy again is asked in a sheet only when its author wants to say all. */
const again = 3.8;

/** The room of each form: in em of the tag's text, by the width from which it holds, in em of the reader's text. */
export const reserve: Reserve = {
  tag: 'repeat-buyer-review-form',
  byWidth: [[0, 'card']],
  heights: {
    card,
    sheet: card.map(([from, height]) => [from, Math.round((height - again) * 10) / 10]),
    line: [[0, 5.6]],
  },
  smallest: 'line',
};
