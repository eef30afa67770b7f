import { day, hour } from './model/clock.ts';
import { drawPerson } from './model/people.ts';
import { scheduleCap, scheduleFold, scheduleLift, scheduleLink } from './moderation.ts';
import { scheduleScript, type ReviewContent } from './scripted-buyer.ts';
import type { ShopState } from './shop-state.ts';
import { phrases } from './text/trades.ts';

const fiveStars = { quality: 5, service: 5, content: 5, returning: 5 };
const fakeReview = ({ shop, random }: ShopState): ReviewContent => ({
  text: random.pick(phrases[shop.language].fake),
  stars: fiveStars,
  wouldBuyAgain: true,
});

/** Accounts of the shop's staff that order and praise until the platform links them; linked orders are not counted. */
function scheduleLinkedAccounts(state: ShopState): void {
  const { simulation, shop, random } = state;
  for (let i = 0; i < 14; i++) {
    const buyer = { ...drawPerson(shop.language, 900_000 + i, random), id: `${shop.id}-own${i + 1}` };
    const start = random.integer(60, 150);
    scheduleScript(state, {
      buyer,
      orderDays: [start, start - 9, start - 21].slice(0, random.integer(2, 3)),
      write: () => fakeReview(state),
      linked: i % 2 === 0,
    });
    scheduleLink(state, buyer.id, simulation.until - 30 * day + i * hour);
  }
}

/** A week of paid reviews, folded a day or two later. */
function schedulePaidReviews(state: ShopState): void {
  const { simulation, shop, random } = state;
  const week = random.integer(25, 110);
  for (let i = 0; i < 13; i++) {
    const person = drawPerson(shop.language, 910_000 + i * 7, random);
    scheduleScript(state, {
      buyer: { ...person, id: `${shop.id}-paid${i + 1}` },
      orderDays: [week + random.integer(8, 14), week + random.integer(0, 6)],
      write: () => fakeReview(state),
      onReview: (review) => scheduleFold(state, review, simulation.until - (week - 4) * day + i * hour, 'paid-for'),
    });
  }
}

/** Schedules fraud by a shop and the platform's measures against it. */
export function scheduleFraud(state: ShopState): void {
  const { shop } = state;
  if (shop.trajectory === 'linked') scheduleLinkedAccounts(state);
  if (shop.trajectory === 'faked') schedulePaidReviews(state);
  if (shop.trajectory === 'capped')
    scheduleCap(state, { daysLeft: 24, days: 90, level: 'par', reason: 'false-advertising' });
  if (shop.id === 'liangsong') {
    // A cap that was lifted on appeal: the index must show no trace of it.
    scheduleCap(state, { daysLeft: 320, days: 120, level: 'below', reason: 'counterfeit' });
    scheduleLift(state, 287);
  }
}
