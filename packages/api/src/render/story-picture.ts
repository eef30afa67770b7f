import type { Review } from '@huitou/contract/review.js';
import { fit, widthInEm, wrap } from '../pages/text-width.ts';
import { html as markup, type Html } from '../pages/html.ts';
import { colourOf } from './look.ts';
import { cloverAt, dayOf, linked, place, sheet, type Asked } from './picture.ts';

// Twice this is what social networks show of a link.
const width = 600;
const height = 315;
const margin = 40;
const inner = width - 2 * margin;

/** A regular's story as a card to send on: who, at which shop, which of their purchases it was, and in their own words. */
export function storyPicture(asked: Asked, review: Review, shop: string, link: string | undefined): Html {
  const { words, scheme } = asked;
  const colour = colourOf(scheme);
  const x = (from: number): number => place(words, width, from);
  const who = words.storyOf(review.author ?? words.somebody, shop);
  const times = words.times(review.bought);
  const month = new Intl.DateTimeFormat(words.tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const since = words.customerSince(month.format(new Date(review.since)));
  const lines = review.text.trim() ? wrap(`“${review.text.trim()}”`, inner / 24, 3) : [];
  const large = Math.min(58, inner / widthInEm(times));
  const foot = Math.min(15, (inner - 44) / widthInEm(since));
  const wrote = dayOf(words, review.at);
  const body = markup`<rect width="${width}" height="${height}" rx="24" fill="${colour('paper')}"/>
<rect width="${width}" height="${height}" rx="24" fill="${colour('brand-wash')}"/>
<text x="${x(margin)}" y="58" font-size="19" fill="${colour('quiet')}">\u2068${fit(who, (inner - widthInEm(wrote) * 14 - 12) / 19)}\u2069</text>
<text x="${x(width - margin)}" y="58" font-size="14" text-anchor="end" fill="${colour('quiet')}">${wrote}</text>
<text x="${x(margin)}" y="122" font-size="${Math.floor(large)}" font-weight="800" fill="${colour('link')}">${times}</text>
${lines.map((line, i) => markup`<text x="${x(margin)}" y="${166 + i * 34}" font-size="24" fill="${colour('ink')}">\u2068${line}\u2069</text>`)}
${cloverAt(scheme, [90, 90, 90, 90], { x: words.dir === 'rtl' ? width - margin - 32 : margin, y: height - 62, size: 32 })}
<text x="${x(margin + 44)}" y="${height - 41}" font-size="${Math.floor(foot * 10) / 10}" fill="${colour('quiet')}">${since}</text>`;
  return sheet(asked, {
    width,
    height,
    says: [who, times, review.text.trim(), since, wrote].filter(Boolean).join(' · '),
    body: linked(link, body),
  });
}
