import type { Reserve, Steps } from '../core/reserve.ts';

export type Form = 'compact' | 'card' | 'full';

/** From this width on the clover stands beside the rows; and from this one sentence, score and rows stand side by side. */
const cardFrom = 17.5;
const wideFrom = 32;
const fullFrom = 56;

const card = [
  [0, 74],
  [8, 65],
  [9, 58.7],
  [10, 55.7],
  [11, 49.7],
  [11.5, 47.4],
  [13.5, 44.5],
  [14, 42.2],
  [16, 39.6],
  [cardFrom, 36.1],
  [18.5, 34.5],
  [19, 33.2],
  [22.5, 31.8],
  [28.5, 30.8],
  [32.5, 29.5],
  [34.5, 28.2],
  [36.5, 26.5],
  [41, 25.2],
  [49, 23.9],
  [52, 21.7],
  [55, 20.4],
] as const;

/** The line has room for two lines of text, and for more where it is narrow. Its style sheet is made from these steps. */
export const compactSteps: Steps<number> = [
  [0, 13.4],
  [9.5, 10.9],
  [11.75, 9.6],
  [14, 8.6],
  [15, 6.9],
  [22, 4.4],
];

/** The room of each form of the index. */
export const reserve: Reserve = {
  tag: 'returning-customer-index',
  byWidth: [
    [0, 'compact'],
    [cardFrom, 'card'],
    [fullFrom, 'full'],
  ],
  heights: { compact: compactSteps, card, full: [...card, [fullFrom, 20.7], [68, 19.4], [72, 18.6]] },
  turns: [wideFrom],
  selfSized: ['compact'],
  smallest: 'compact',
};

/** Classes of the root node for a form and the width at hand: how its pieces lie. */
export function layoutOf(form: Form | undefined, width = 0): string {
  if (!form || form === 'compact') return form ? 'as-compact' : '';
  if (form === 'full' && width >= fullFrom) return 'as-full';
  return width >= wideFrom ? 'as-wide' : width < cardFrom ? 'as-narrow as-tiny' : 'as-narrow';
}
