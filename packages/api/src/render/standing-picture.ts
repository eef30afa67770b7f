import { fit, widthInEm } from '../pages/text-width.ts';
import { html as markup, type Html } from '../pages/html.ts';
import { colourOf } from './look.ts';
import { cloverAt, linked, place, sheet, type Asked } from './picture.ts';

const width = 360;
const height = 88;
/** Where the texts begin, and where they have to end. */
const start = 84;
const end = width - 16;
const clover = 56;

/** A merchant as it stands: two lines, a number, and where to find out more. */
export interface Standing {
  readonly name: string;
  readonly score: number | null;
  /** Of the leaves; null where there is too little to draw any. */
  readonly scores: readonly (number | null)[] | null;
  readonly sentence: string;
  /** What it is based on, or who vouches for it. Never cut: it is rather written smaller. */
  readonly foot: string;
  /** From when the figures are. */
  readonly asOf: string;
  /** Where a press leads. */
  readonly link: string | undefined;
}

/** A card in one line of a page, for pages and mails that take no script. */
export function standingPicture(asked: Asked, { name, score, scores, sentence, foot, asOf, link }: Standing): Html {
  const { words, scheme } = asked;
  const colour = colourOf(scheme);
  const x = (from: number): number => place(words, width, from);
  const number = score === null ? '' : `${score}`;
  const says = [name, number, sentence, foot, asOf].filter(Boolean).join(' · ');
  const small = Math.min(11, (end - start) / widthInEm(foot));
  const dated = widthInEm(asOf) * 10;
  // A name keeps its own direction, and its end stays at its end, in a text that runs the other way.
  const shown = `\u2068${fit(name, (end - start - (number ? 40 : dated + 8)) / 16)}\u2069`;
  // Where there is no number its place is free for the day, and the sentence that says why needs the room.
  const room = end - start - (number ? dated + 8 : 0);
  const body = markup`<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="16" fill="${colour('paper')}" stroke="${colour('line')}"/>
${cloverAt(scheme, scores, { x: words.dir === 'rtl' ? width - 14 - clover : 14, y: 16, size: clover })}
<text x="${x(start)}" y="31" font-size="16" font-weight="700" fill="${colour('ink')}">${shown}</text>
<text x="${x(end)}" y="33" font-size="22" font-weight="700" text-anchor="end" fill="${colour('ink')}">${number}</text>
<text x="${x(start)}" y="52" font-size="13" fill="${colour('ink')}">${fit(sentence, room / 13)}</text>
<text x="${x(end)}" y="${number ? 52 : 31}" font-size="10" text-anchor="end" fill="${colour('quiet')}">${asOf}</text>
<text x="${x(start)}" y="71" font-size="${Math.floor(small * 10) / 10}" fill="${colour('quiet')}">${foot}</text>`;
  return sheet(asked, { width, height, says, body: linked(link, body) });
}
