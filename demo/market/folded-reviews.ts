import { hour } from './model/clock.ts';
import { drawPerson } from './model/people.ts';
import type { Random } from './model/random.ts';
import { scheduleFold } from './moderation.ts';
import { scheduleScript, type ReviewContent } from './scripted-buyer.ts';
import type { ShopState } from './shop-state.ts';
import { folded as en } from './text/en/folded.ts';
import type { FoldedText } from './text/folded.ts';
import { folded as zh } from './text/zh/folded.ts';

/** The featured shop has three different reasons, so that a reader sees that each review states its own. */
const fixedReasons: Readonly<Record<string, readonly string[]>> = {
  hetian: ['advertising', 'own-account', 'off-topic'],
};

/** Reasons of a shop's folded reviews, undefined for any reason. Busy shops have one to four, a few steady ones have one. */
function drawReasons({ shop, reviewsPerOrder }: ShopState, random: Random): readonly (string | undefined)[] {
  if (reviewsPerOrder === 0) return [];
  const fixed = fixedReasons[shop.id];
  if (fixed) return fixed;
  const busy = shop.trajectory === 'busy';
  const some = busy || (shop.trajectory === 'steady' && shop.size > 1.1 && random.chance(0.3));
  return some ? Array.from({ length: 1 + random.weighted(busy ? [4, 3, 2, 1] : [1]) }) : [];
}

/** A text not used in the market so far; undefined once all are used. */
function takeText({ shop, usedTexts }: ShopState, reason: string | undefined, random: Random): FoldedText | undefined {
  const unused = (shop.language === 'zh' ? zh : en).filter(
    (candidate) => !usedTexts.has(candidate.text) && (reason ?? candidate.reason) === candidate.reason,
  );
  const found = unused.length > 0 ? random.pick(unused) : undefined;
  if (found) usedTexts.add(found.text);
  return found;
}

/** Stars that fit the reason: staff give five to everything, abuse and extortion one; the rest rate the goods alone. */
function reviewContent({ reason, text }: FoldedText): ReviewContent {
  if (reason === 'own-account') {
    return { text, stars: { quality: 5, service: 5, content: 5, returning: 5 }, wouldBuyAgain: true };
  }
  const hostile = reason === 'abuse' || reason === 'fake';
  return { text, stars: hostile ? { quality: 1, service: 1 } : { quality: 5 }, wouldBuyAgain: hostile ? false : null };
}

/** Schedules reviews by customers that the platform folds within a day or so. */
export function scheduleFoldedReviews(state: ShopState): void {
  const random = state.random.fork('folded');
  // A separate range of order numbers, so that the simulated orders of the shop keep theirs.
  const separate: ShopState = { ...state, random, lastOrder: 900_000 };
  for (const [i, reason] of drawReasons(state, random).entries()) {
    const found = takeText(state, reason, random);
    if (!found) continue;
    const buyer = { ...drawPerson(state.shop.language, 920_000 + i, random), id: `${state.shop.id}-folded${i + 1}` };
    const lastDay = random.integer(9, 170);
    const delay = Math.round(random.lognormal(9, 0.7) * hour);
    scheduleScript(separate, {
      buyer,
      orderDays: [lastDay + random.integer(15, 60), lastDay],
      write: () => reviewContent(found),
      onReview: (review, at) => scheduleFold(state, review, at + delay, found.reason),
    });
  }
}
