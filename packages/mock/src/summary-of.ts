import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { chooseTopics } from '@huitou/reviews/summary-topics.js';
import { withinHours } from '@huitou/reviews/day.js';
import { enoughPeople, shareAmong } from '@huitou/reviews/shares.js';
import { maskedKinds, maskOf } from '@huitou/reviews/redact.js';
import { starsBucket } from '@huitou/reviews/stars.js';
import type { FixtureMerchant } from './market/fixture.ts';
import { today } from './market/time.ts';
import type { StoredReview } from './stored-review.ts';

/** How often each thing is named, by its name. */
function tally(things: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** How often each mask stands in some texts. */
const masked = (texts: readonly string[]): Record<string, number> => {
  const all = texts.join('\n');
  return Object.fromEntries(maskedKinds.map((kind) => [kind, all.split(maskOf[kind]).length - 1]));
};

/** The summary that a store would give of the same reviews. */
export function summaryOf({ index, firstTime }: FixtureMerchant, kept: readonly StoredReview[]): ReviewSummary {
  const shown = kept.filter(({ review }) => review.folded === null);
  const said = shown.filter(({ review }) => review.wouldBuyAgain !== null);
  const worded = shown.filter(({ review }) => review.text !== '');
  const answered = worded.filter(({ repliedAt }) => repliedAt !== null);
  const took = answered.map(({ repliedAt, writtenAt }) => (repliedAt ?? 0) - writtenAt).sort((a, b) => a - b);
  const asked = shown.filter(({ review }) => review.improve !== null && review.reply !== null);
  const buyers = (some: readonly StoredReview[]): number => new Set(some.map(({ buyer }) => buyer)).size;
  const topics = tally(shown.flatMap((one) => one.topics));
  const reasons = tally(kept.flatMap(({ review }) => review.folded?.reason ?? []));
  return {
    merchant: index.merchant.id,
    asOf: new Date(today).toISOString(),
    reviews: shown.length,
    firstTime,
    wouldBuyAgain: shareAmong(said.filter(({ review }) => review.wouldBuyAgain).length, said.length, buyers(said)),
    distribution: [5, 4, 3, 2].map((stars) => ({
      stars,
      reviews: shown.filter(({ overall }) => overall !== null && starsBucket(overall) === stars).length,
    })),
    topics: chooseTopics([...topics].map(([id, reviews]) => ({ id, reviews }))),
    replies: {
      ...shareAmong(answered.length, worded.length, buyers(worded)),
      hours: enoughPeople(buyers(answered)) ? withinHours(0, took[Math.floor((took.length - 1) / 2)] ?? 0) : null,
    },
    wonBack: shareAmong(buyers(asked.filter(({ review }) => review.reply?.wonBack)), buyers(asked), buyers(asked)),
    masked: masked(shown.map(({ review }) => review.text)),
    folded: [...reasons]
      .map(([reason, reviews]) => ({ reason, reviews }))
      .sort((a, b) => b.reviews - a.reviews || (a.reason < b.reason ? -1 : 1)),
  };
}
