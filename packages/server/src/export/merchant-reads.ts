import type { ReviewPage } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { pagesOf, type Read } from './read.ts';

/** Days of the histories that tags show. */
const histories = [90, 365];
/** Reviews that the ticker shows at a time. */
const ticker = 12;

/** The lists that one choice of a reader leads to: an order, a filter of the summary, or a review's pictures and answer. */
const choices = ({ topics }: Pick<ReviewSummary, 'topics'>): string[] => [
  '',
  ...['sort=helpful', 'sort=critical', 'folded=only', 'has=media', 'has=reply'],
  ...[5, 4, 3, 2].map((stars) => `stars=${stars}`),
  ...topics.map(({ id }) => `topic=${id}`),
];

/** Reads all that tags ask of a merchant. @returns the newest reviews. */
export async function readMerchant(read: Read, merchant: string): Promise<ReviewPage | undefined> {
  const at = `/v1/merchants/${merchant}`;
  await read(`${at}/index`);
  for (const days of histories) await read(`${at}/index/history?days=${days}`);
  for (const path of ['/goods', '/traffic']) await read(`${at}${path}`);
  const newest = (await read(`${at}/reviews?limit=${ticker}`)) as ReviewPage | undefined;
  const summary = (await read(`${at}/reviews/summary`)) as ReviewSummary | undefined;
  for (const choice of choices(summary ?? { topics: [] })) await pagesOf(read, `${at}/reviews`, choice);
  await read(`/v1/badges/${merchant}`);
  return newest;
}
