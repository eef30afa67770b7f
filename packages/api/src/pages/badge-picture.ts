import { cloverSize, leaf } from '@huitou/tokens/clover.js';
import { colours } from '@huitou/tokens/colours.js';
import type { StatementClaims } from '@huitou/proof/statement.js';
import { fit, widthInEm } from './text-width.ts';
import { html as markup, type Html } from './html.ts';
import type { Words } from './words-type.ts';

const fills = ['quality', 'service', 'content', 'returning'] as const;
const width = 360;
const height = 88;
/** Where the texts begin, and where they have to end. */
const start = 84;
const end = width - 16;

/**
 * A badge as a picture, for pages that take no script. It needs no style sheet, so it looks the same everywhere, and it
 * says that a picture proves nothing.
 */
export function badgePicture(words: Words, origin: string, { sub, name, stats }: StatementClaims): Html {
  const light = (colour: keyof typeof colours): string => colours[colour][0];
  const sentence = words.brief(stats.percentile);
  const check = words.picture(new URL(origin).host);
  const says = `${name} · ${stats.score} · ${sentence} · ${check}`;
  const font = 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", "Noto Sans Arabic", sans-serif';
  // In a script that runs from right to left, text begins at its right end, so every place is counted from there.
  const x = (place: number): number => (words.dir === 'rtl' ? width - place : place);
  const clover = 56;
  // An issuer's host is never cut, since a cut one could be another's: it is rather written smaller.
  const small = Math.min(11, (end - start) / widthInEm(check));
  // A name keeps its own direction, and its end stays at its end, in a text that runs the other way.
  const shown = `\u2068${fit(name, 12.5)}\u2069`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${says}" lang="${words.tag}" direction="${words.dir}" font-family="${font}">
<title>${says}</title>
<a href="${origin}/proof/${sub}?lang=${words.tag}" target="_top">
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="16" fill="${light('paper')}" stroke="${light('line')}"/>
<svg x="${words.dir === 'rtl' ? width - 14 - clover : 14}" y="16" width="${clover}" height="${clover}" viewBox="0 0 ${cloverSize} ${cloverSize}">${stats.leaves.slice(0, 4).map((score, i) => score !== null && markup`<path fill="${light(fills[i] ?? 'brand')}" d="${leaf(i, score)}"/>`)}</svg>
<text x="${x(start)}" y="31" font-size="16" font-weight="700" fill="${light('ink')}">${shown}</text>
<text x="${x(end)}" y="33" font-size="22" font-weight="700" text-anchor="end" fill="${light('ink')}">${stats.score}</text>
<text x="${x(start)}" y="52" font-size="13" fill="${light('ink')}">${fit(sentence, (end - start) / 13)}</text>
<text x="${x(start)}" y="71" font-size="${Math.floor(small * 10) / 10}" fill="${light('quiet')}">${check}</text>
</a>
</svg>
`;
}
