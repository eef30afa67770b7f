import type { DataOf } from '@huitou/contract/events.js';
import { activity, day, minute, timeOfDay, timestamp } from './model/clock.ts';
import type { Experience } from './model/experience.ts';
import type { Goods } from './model/goods.ts';
import { drawOpinion } from './model/opinion.ts';
import type { Random } from './model/random.ts';
import type { Shop } from './model/shops.ts';
import type { Relationship } from './relationship.ts';
import { writeReply, type ReplyOutcome } from './replies.ts';
import type { ShopState } from './shop-state.ts';
import { composeReview, type ReviewText } from './text/review.ts';
import { phrases } from './text/trades.ts';

/** A delivered order that its buyer may review. */
export interface ReviewedOrder {
  readonly order: string;
  readonly goods: Goods;
  readonly experience: Experience;
  /** Days from the purchase to the end of the market. */
  readonly daysLeft: number;
}

function uniqueText(state: ShopState, relationship: Relationship, { goods, experience }: ReviewedOrder): ReviewText {
  const { shop, recentPhrases, usedTexts } = state;
  const { buyer, random, purchases } = relationship;
  const { language, trade } = shop;
  const context = {
    language,
    trade,
    kind: goods.kind,
    goods: goods.name,
    phrases: phrases[language],
    positives: experience.positives,
    negatives: experience.negatives,
    purchases: Math.max(1, purchases),
    emoji: buyer.usesEmoji,
  };
  let composed: ReviewText;
  let tries = 0;
  do {
    const length = buyer.reviewLength * random.lognormal(1, 0.3);
    composed = composeReview({ ...context, length }, random, recentPhrases);
  } while (composed.text.length > 12 && usedTexts.has(composed.text) && tries++ < 8);
  usedTexts.add(composed.text);
  return composed;
}

const photoAlt = ({ language }: Shop, goods: Goods): string =>
  language === 'zh' ? `买家拍的${goods.name}` : `A buyer's photo: ${goods.name}`;

function drawPhotos(shop: Shop, goods: Goods, random: Random): NonNullable<DataOf<'review'>['media']> {
  if (!random.chance(0.15)) return [];
  const first = random.integer(0, 5);
  return Array.from({ length: 1 + random.weighted([5, 3, 2]) }, (_, i) => ({
    kind: 'image' as const,
    src: `/pictures/photos/${goods.kind.motif}-${goods.look}-${(first + i) % 6}.svg`,
    alt: photoAlt(shop, goods),
  }));
}

/** Emits a review at the current time. */
export function emitReview(
  { simulation, shop }: ShopState,
  at: number,
  data: Omit<DataOf<'review'>, 'merchant' | 'writtenAt' | 'lang'>,
): void {
  const lang = shop.language === 'zh' ? 'zh-CN' : 'en';
  const writtenAt = timestamp(shop.zone, at);
  simulation.emit('review', shop.zone, at, data.id, { ...data, merchant: shop.id, writtenAt, lang });
}

/** Schedules a review of an order and the host's reply to it, for some of the orders; returns how the host replied. */
export function writeReview(state: ShopState, relationship: Relationship, reviewed: ReviewedOrder): ReplyOutcome {
  const { shop, simulation, reviewsPerOrder } = state;
  const { buyer, random, purchases } = relationship;
  const { order, goods, experience, daysLeft } = reviewed;
  const motivation = experience.negatives.length > 0 ? 1.25 : experience.satisfaction > 0.5 ? 1.1 : 0.9;
  const probability = reviewsPerOrder * buyer.reviewRate * motivation * (purchases > 1 ? 1.36 : 0.43);
  if (!random.chance(Math.min(0.9, probability))) return 'none';
  const after = experience.deliveredAt + random.lognormal(1.3, 0.8) * day;
  const at = Math.max(experience.deliveredAt + 20 * minute, timeOfDay(random, shop.zone, after, activity.browsing));
  const starsOnly: ReviewText = { text: '', complaints: [], lukewarm: false };
  const { text, complaints, lukewarm } = random.chance(0.05) ? starsOnly : uniqueText(state, relationship, reviewed);
  const media = text ? drawPhotos(shop, goods, random) : [];
  const readers = Math.min(daysLeft, 60) * Math.min(4, Math.sqrt(shop.size)) * (text.length > 40 ? 0.16 : 0.05);
  const data = {
    id: `${order}-r`,
    buyer: buyer.id,
    order,
    goods: goods.id,
    ...drawOpinion(buyer, experience, purchases, random),
    text,
    media,
    author: buyer.name,
    avatar: buyer.avatar,
    helpful: Math.floor(random.lognormal(1, 0.9) * readers),
  };
  simulation.schedule(at, (then) => emitReview(state, then, data));
  if (!text) return 'none';
  return writeReply(
    state,
    { review: data.id, at, daysLeft, complaints, lukewarm, purchases, photos: media.length > 0 },
    random,
  );
}
