import { cloverSize, leaf } from '@huitou/tokens/clover.js';
import { html as markup, type Html } from '../pages/html.ts';
import type { Words } from '../pages/words-type.ts';
import { colourOf, fontFamily, type Scheme } from './look.ts';

const fills = ['quality', 'service', 'content', 'returning'] as const;

/** What every picture is asked with. */
export interface Asked {
  readonly words: Words;
  readonly scheme: Scheme;
  /** Pixels; the height follows. Undefined: as wide as it was drawn. */
  readonly width: number | undefined;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The whole in one sentence, for those who cannot see it. */
  readonly says: string;
  readonly body: Html;
}

/** A drawing with its size, language and text alternative. Everything is an attribute, so it looks the same everywhere. */
export const sheet = ({ words, width: wanted }: Asked, { width, height, says, body }: Sheet): Html =>
  markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${wanted ?? width}" height="${wanted === undefined ? height : Math.round((wanted * height) / width)}" role="img" aria-label="${says}" lang="${words.tag}" direction="${words.dir}" font-family='${fontFamily}'>
<title>${says}</title>
${body}
</svg>
`;

/** What a press on a picture opens, where it leads anywhere. */
export const linked = (link: string | undefined, body: Html): Html =>
  link === undefined ? body : markup`<a href="${link}" target="_top">${body}</a>`;

/** A place counted from where reading begins: in a script that runs from right to left, from the right edge. */
export const place = (words: Words, width: number, x: number): number => (words.dir === 'rtl' ? width - x : x);

/** The clover with its upper left corner at a place; leaves keep their places in every language. Without scores: outlines. */
export function cloverAt(
  scheme: Scheme,
  scores: readonly (number | null)[] | null,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): Html {
  const colour = colourOf(scheme);
  const leaves = fills.map((name, i) => {
    const score = scores?.[i];
    if (scores === null) return markup`<path fill="none" stroke="${colour('quiet')}" d="${leaf(i, 80)}"/>`;
    return score !== null && score !== undefined && markup`<path fill="${colour(name)}" d="${leaf(i, score)}"/>`;
  });
  return markup`<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="0 0 ${cloverSize} ${cloverSize}">${leaves}</svg>`;
}

/** A day as a reader writes it; pictures are kept and sent on, so each says from when it is. */
export const dayOf = ({ tag }: Words, time: string): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(time));
