import type { Reserve } from '../core/reserve.ts';

/** What the page chooses: a card in the page, or a sheet over what stands behind it. */
export type Variant = 'card' | 'sheet';

/** What is drawn: one line where a form would push away what a reader sees. */
export type Form = Variant | 'line';

const card: Reserve['heights'][string] = [
  [0, 60],
  [13.75, 57.9],
  [15, 56.4],
  [16, 53.5],
  [17, 44.2],
  [18.5, 41.6],
  [19, 38.7],
  [20, 35.5],
  [25, 32.5],
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
