import { cloverSize, leaf } from '@huitou/tokens/clover.js';
import { colours } from '@huitou/tokens/colours.js';
import type { StatementClaims } from '@huitou/proof/statement.js';
import { markup, type Markup } from './markup.ts';
import type { Words } from './words.ts';

const fills = ['quality', 'service', 'content', 'returning'] as const;
const width = 360;
const height = 88;

/** Cuts a text to about `ems` ems: a Chinese letter is one em wide, a Latin one a little over half. */
export function fit(text: string, ems: number): string {
  let left = ems;
  let fitting = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= /[\u2E80-\uFFEF]|\p{Extended_Pictographic}/u.test(segment) ? 1 : 0.58;
    if (left < 0) return `${fitting.trimEnd()}…`;
    fitting += segment;
  }
  return text;
}

/**
 * A badge as a picture, for pages that take no script. It needs no style sheet, so it looks the same everywhere, and it
 * says that a picture proves nothing.
 */
export function badgePicture(words: Words, origin: string, { sub, name, stats }: StatementClaims): Markup {
  const light = (colour: keyof typeof colours): string => colours[colour][0];
  const sentence = words.brief(stats.percentile);
  const check = words.picture(new URL(origin).host);
  const says = `${name} · ${stats.score} · ${sentence} · ${check}`;
  const font = 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${says}" lang="${words.tag}" font-family="${font}">
<title>${says}</title>
<a href="${origin}/proof/${sub}" target="_top">
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="16" fill="${light('paper')}" stroke="${light('line')}"/>
<svg x="14" y="16" width="56" height="56" viewBox="0 0 ${cloverSize} ${cloverSize}">${stats.leaves.slice(0, 4).map((score, i) => score !== null && markup`<path fill="${light(fills[i] ?? 'brand')}" d="${leaf(i, score)}"/>`)}</svg>
<text x="84" y="31" font-size="16" font-weight="700" fill="${light('ink')}">${fit(name, 13)}</text>
<text x="${width - 16}" y="33" font-size="22" font-weight="700" text-anchor="end" fill="${light('ink')}">${stats.score}</text>
<text x="84" y="52" font-size="13" fill="${light('ink')}">${fit(sentence, 19.5)}</text>
<text x="84" y="71" font-size="11" fill="${light('quiet')}">${fit(check, 23.5)}</text>
</a>
</svg>
`;
}
