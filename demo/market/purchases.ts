import { activity, day, timeOfDay } from './model/clock.ts';
import { drawExperience, traitsAt, type Experience } from './model/experience.ts';
import type { Random } from './model/random.ts';
import { parcelDelay } from './model/season.ts';
import type { Goods } from './model/goods.ts';
import { placeOrder, scheduleParcel } from './orders.ts';
import { cancelBeforeDispatch, refundProblems } from './refunds.ts';
import type { Relationship } from './relationship.ts';
import type { ReplyOutcome } from './replies.ts';
import { writeReview } from './reviews.ts';
import type { ShopState } from './shop-state.ts';

const drawBasket = ({ shop }: ShopState, random: Random): readonly Goods[] => {
  const first = random.pick(shop.goods);
  const second = random.pick(shop.goods);
  return random.chance(0.25) && second !== first ? [first, second] : [first];
};

const logit = (p: number): number => Math.log(p / (1 - p));

/** Probability of another purchase: a logistic model of satisfaction, loyalty, habit and the host's reply. */
function returnProbability(
  { shop }: ShopState,
  { buyer, purchases }: Relationship,
  { negatives, satisfaction }: Experience,
  reply: ReplyOutcome,
): number {
  const habit = purchases > 1 ? 0.5 + 0.35 * Math.log(purchases) : 0;
  const recovery = negatives.length === 0 ? 0 : reply === 'prompt' ? 0.8 : reply === 'late' ? 0.3 : -0.3;
  const x = logit(shop.industry.returnRate) + 1.15 * satisfaction + 0.5 * buyer.loyalty + habit + recovery + 0.3;
  return 1 / (1 + Math.exp(-x));
}

/** Simulates one purchase and what follows from it: parcel, refund, review, reply and the next purchase. */
export function purchase(state: ShopState, relationship: Relationship, at: number): void {
  const { shop, simulation } = state;
  const { buyer, random } = relationship;
  const daysLeft = (simulation.until - at) / day;
  const delay = (paid: number): number => parcelDelay(shop.language, paid);
  const experience = drawExperience(shop, buyer, at, daysLeft, delay, random);
  state.onExperience(at, experience);
  const goods = drawBasket(state, random);
  const deadlines = { dispatch: experience.dispatchBy, deliver: experience.deliverBy };
  const order = placeOrder(state, buyer, at, goods, deadlines);
  relationship.purchases++;
  if (cancelBeforeDispatch(state, order, at, traitsAt(shop, daysLeft).promptness, random)) {
    relationship.purchases--;
    return scheduleNextPurchase(state, relationship, at + 2 * day, 0.4);
  }
  scheduleParcel(state, order, experience.dispatchedAt, experience.deliveredAt);
  if (refundProblems(state, order, experience, random)) relationship.purchases--;
  const reply = writeReview(state, relationship, { order, goods: goods[0] as Goods, experience, daysLeft });
  const probability = returnProbability(state, relationship, experience, reply);
  scheduleNextPurchase(state, relationship, experience.deliveredAt, probability);
}

function scheduleNextPurchase(state: ShopState, relationship: Relationship, from: number, probability: number): void {
  const { shop, simulation } = state;
  const { buyer, random } = relationship;
  if (!random.chance(probability)) return;
  const interval = Math.max(1, shop.industry.reorderDays * buyer.reorderFactor * random.lognormal(0.9, 0.5));
  const hours = shop.live ? activity.watching : activity.browsing;
  const at = timeOfDay(random, shop.zone, from + interval * day, hours);
  simulation.schedule(at, (then) => purchase(state, relationship, then));
}
