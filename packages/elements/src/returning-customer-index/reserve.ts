import type { Reserve, Steps } from '../core/reserve.ts';

export type Form = 'compact' | 'card' | 'full';

/** From this width on the clover stands beside the rows; and from this one sentence, score and rows stand side by side. */
const cardFrom = 17.5;
const wideFrom = 32;
const fullFrom = 56;

const card = [
  [0, 63],
  [9, 55],
  [11, 47],
  [12.5, 43.5],
  [14, 40.6],
  [cardFrom, 34.5],
  [19, 31.8],
  [23.5, 30.5],
  [27, 29.5],
  [wideFrom, 28.3],
  [34.5, 27],
  [37, 25.1],
  [40, 24],
  [44, 22.5],
  [48, 21.7],
  [52.5, 20.6],
] as const;

/** The line has room for two lines of text, and for more where it is narrow. Its style sheet is made from these steps. */
export const compactSteps: Steps<number> = [
  [0, 13.4],
  [9, 10.9],
  [11.5, 8.6],
  [13.4, 6.9],
  [20, 4.4],
];

/** The room of each form of the index. */
export const reserve: Reserve = {
  tag: 'returning-customer-index',
  byWidth: [
    [0, 'compact'],
    [cardFrom, 'card'],
    [fullFrom, 'full'],
  ],
  heights: { compact: compactSteps, card, full: [...card, [fullFrom, 20.7], [57, 19.4], [66, 18.6]] },
  selfSized: ['compact'],
  smallest: 'compact',
};

/** Classes of the root node for a form and the width at hand: how its pieces lie. */
export function layoutOf(form: Form | undefined, width = 0): string {
  if (!form || form === 'compact') return form ? 'as-compact' : '';
  if (form === 'full' && width >= fullFrom) return 'as-full';
  return width >= wideFrom ? 'as-wide' : width < cardFrom ? 'as-narrow as-tiny' : 'as-narrow';
}
