import type { ReviewQuery } from '@huitou/contract/review.js';

/** What of a query decides which reviews match, in its one canonical form: equal filters give equal text. */
export const filterKey = ({ dimension, minOrders, has, topic, stars, folded, review }: ReviewQuery): string =>
  JSON.stringify([
    dimension ?? '',
    Math.max(minOrders ?? 2, 2),
    [...new Set(has)].sort(),
    topic ?? '',
    stars ?? 0,
    folded ?? '',
    ...(review === undefined ? [] : [review]),
  ]);

/** Reviews on a page. */
export const pageSize = ({ limit }: ReviewQuery): number => Math.min(Math.max(limit ?? 20, 1), 50);

/** FNV-1a of 32 bits: tells questions apart, protects nothing. */
export function textMark(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Names the question that a cursor belongs to; the size of the page is no part of it. */
export const questionMark = (merchant: string, query: ReviewQuery): number =>
  textMark(`${merchant} ${query.sort ?? 'newest'} ${filterKey(query)}`);
