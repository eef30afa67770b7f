import { cloverSize, leaf } from '@huitou/tokens/clover.js';
import { html as markup, type Html } from './html.ts';

const classes = ['quality', 'service', 'content', 'returning'];

/** The clover of a merchant: leaves as large as their scores, the peers' median dashed. `label` says the same in words. */
export const clover = (scores: readonly (number | null)[], size: number, label: string): Html =>
  markup`<svg role="img" aria-label="${label}" viewBox="0 0 ${cloverSize} ${cloverSize}" width="${size}" height="${size}">${scores
    .slice(0, 4)
    .map((score, i) => score !== null && markup`<path class="${classes[i]}" d="${leaf(i, score)}"/>`)}${scores
    .slice(0, 4)
    .map((_, i) => markup`<path class="outline" d="${leaf(i, 50)}"/>`)}</svg>`;

/** The clover where nothing is stated: outlines without leaves, beside words that say why. */
export const emptyClover = (size: number): Html =>
  markup`<svg aria-hidden="true" viewBox="0 0 ${cloverSize} ${cloverSize}" width="${size}" height="${size}">${classes.map(
    (_, i) => markup`<path class="outline" d="${leaf(i, 80)}"/>`,
  )}</svg>`;

/** The sign alone, beside words that say everything. */
export const cloverMark = (size: number): Html =>
  markup`<svg aria-hidden="true" viewBox="0 0 ${cloverSize} ${cloverSize}" width="${size}" height="${size}">${classes.map(
    (name, i) => markup`<path class="${name}" d="${leaf(i, 90, 3)}"/>`,
  )}</svg>`;

const strokes = {
  matches: 'M5 12.5l4.5 4.5L19 7.5',
  differs: 'M12 6v8M12 18v.01',
  'not-sent': 'M9 9.2a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1-1.4 2.2M12 18v.01',
} as const;

/** A sign for each way of arriving, so that colour is never the only carrier. */
export const arrivalMark = (is: keyof typeof strokes): Html =>
  markup`<svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="${strokes[is]}"/></svg>`;
