import type { InboxItem } from '@huitou/contract/inbox.js';
import { avatarSeed } from '@huitou/reviews/avatar-seed.js';
import { dayMs, dayOfTime, timeOf } from '@huitou/reviews/day.js';
import { overallOf } from '@huitou/reviews/stars.js';
import { createSecret } from '@huitou/reviews/secret.js';
import { topics } from '@huitou/reviews/topics.js';
import type { FixtureMerchant } from '../market/fixture.ts';
import { storeReview } from '../stored-review.ts';
import { waitingReviews, type WaitingReview } from './waiting-reviews.ts';

const hourMs = 3_600_000;
/** The method counts an answer within this many hours. */
const answerWithin = 24;
/** Milliseconds for which an answer can be changed. */
export const editableFor = hourMs;
/** Of a shop with ten thousand reviews. */
const most = 120;

const secret = createSecret('known to everybody');

/** What losing this customer would cost: visits × how unhappy ÷ (1 + days since the last purchase / 30). */
function costOf(visits: number, stars: InboxItem['stars'], quietDays: number): number {
  const mean = overallOf(stars) ?? 3;
  return (visits * (0.1 + (0.9 * (5 - mean)) / 4)) / (1 + Math.max(0, quietDays) / 30);
}

async function itemOf({ index, goods }: FixtureMerchant, waiting: WaitingReview, now: number): Promise<InboxItem> {
  const at = now - waiting.hoursAgo * hourMs;
  const since = dayOfTime(at - waiting.days * dayMs);
  const { review, topics: found } = storeReview({ ...waiting, at: timeOf(at), since }, goods);
  const repliedAt = review.reply ? at + (waiting.reply?.afterMinutes ?? 0) * 60_000 : undefined;
  return {
    review: review.id,
    at: timeOf(at),
    author: review.author,
    seed: await avatarSeed(secret, index.merchant.id, waiting.buyer),
    visits: review.bought,
    since,
    lastBought: dayOfTime(now - waiting.quietDays * dayMs),
    goods: review.goods && { ...review.goods, names: review.goods.names ?? {} },
    stars: review.stars,
    text: review.text,
    lang: review.lang,
    media: review.media,
    wouldBuyAgain: review.wouldBuyAgain,
    improve: review.improve,
    topics: found.flatMap((id) => {
      const topic = topics.get(id);
      return topic ? [{ id, names: { ...topic.names }, tone: topic.tone }] : [];
    }),
    folded: review.folded?.reason ?? null,
    cost: costOf(review.bought, review.stars, waiting.quietDays),
    answerBy: timeOf(at + answerWithin * hourMs),
    read: repliedAt !== undefined || waiting.hoursAgo > 48,
    reply:
      review.reply && repliedAt !== undefined
        ? { text: review.reply.text, at: timeOf(repliedAt), editableUntil: timeOf(repliedAt + editableFor) }
        : null,
    remedy: null,
    boughtAgain:
      review.reply?.wonBack && repliedAt !== undefined ? dayOfTime(Math.min(now, repliedAt + 2 * dayMs)) : null,
  };
}

/** Everything in the inbox of a fixture merchant; the market's own reviews came in as many days ago as they did there. */
export async function inboxItems(merchant: FixtureMerchant, now = Date.now()): Promise<InboxItem[]> {
  const newest = Math.max(...merchant.reviews.map(({ at }) => Date.parse(at)));
  const older = merchant.reviews.slice(0, most).map((review): WaitingReview => {
    const hoursAgo = 50 + (newest - Date.parse(review.at)) / hourMs;
    const days = (Date.parse(review.at) - Date.parse(review.since)) / dayMs;
    return { ...review, hoursAgo, days, quietDays: Math.floor(hoursAgo / 24) + 3 };
  });
  const waiting = waitingReviews[merchant.index.merchant.id] ?? [];
  return Promise.all([...waiting, ...older].map((one) => itemOf(merchant, one, now)));
}
