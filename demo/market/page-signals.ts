import type { Signal } from '@huitou/contract/signals.js';
import { day } from './model/clock.ts';
import { createRandom, type Random } from './model/random.ts';
import { demand } from './model/season.ts';
import type { Shop } from './model/shops.ts';
import { trajectoryAt } from './model/trajectory.ts';
import { shopsOf } from './market.ts';
import type { MarketOptions } from './options.ts';

/** Visits of an average shop on an average day. */
const VISITS = 45;
/** Buyers of an evening who are offered the form. */
const INVITED = 26;

/** Counts of a day, in days since 1970 (UTC). */
export interface DaySignal extends Required<Pick<Signal, 'merchant' | 'kind' | 'count'>> {
  readonly day: number;
  readonly room: string;
  readonly session: string;
  readonly openedReviews: boolean;
  readonly bought: boolean;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** What a visitor is moved by on a day: how the shop looks at a glance, and what its regulars write of it. */
function appealOf({ traits, trajectory, turningPoint }: Shop, daysLeft: number) {
  const { shift } = trajectoryAt(trajectory, daysLeft, turningPoint);
  // Regulars write of what they had; a glance shows prices and the host.
  const regulars = (traits.goods + traits.promptness + traits.care) / 3 + shift;
  return { glance: traits.value * 0.3 + traits.honesty * 0.1, regulars };
}

const drawn = (n: number, p: number, random: Random): number => {
  let hits = 0;
  for (let i = 0; i < n; i++) if (random.chance(p)) hits += 1;
  return hits;
};

/**
 * Visits, by whether their readers opened the reviews. Who comes back to a shop at all is no average customer: even of a middling
 * shop regulars write rather well, so their words persuade; those of a shop that got worse do less, or put off.
 */
function visitsOf(
  shop: Shop,
  visits: number,
  daysLeft: number,
  random: Random,
): Pick<DaySignal, 'openedReviews' | 'bought' | 'count'>[] {
  const { glance, regulars } = appealOf(shop, daysLeft);
  const opened = drawn(visits, logistic(-1.9 + random.normal() * 0.2), random);
  const boughtOpened = drawn(opened, logistic(-3 + glance + 0.45 + 0.35 * regulars), random);
  const boughtUnopened = drawn(visits - opened, logistic(-3.2 + glance), random);
  return [
    { openedReviews: true, bought: true, count: boughtOpened },
    { openedReviews: true, bought: false, count: opened - boughtOpened },
    { openedReviews: false, bought: true, count: boughtUnopened },
    { openedReviews: false, bought: false, count: visits - opened - boughtUnopened },
  ];
}

/** Of the buyers of an evening: those who were offered the form, opened it, and wrote. A host who reads gets more of them to. */
function invitationsOf(
  shop: Shop,
  invited: number,
  daysLeft: number,
  random: Random,
): readonly [Signal['kind'], number][] {
  const care = shop.traits.care + trajectoryAt(shop.trajectory, daysLeft, shop.turningPoint).shift;
  const opened = drawn(invited, logistic(-0.8 + 0.25 * care), random);
  const written = drawn(opened, logistic(-0.1 + 0.3 * care), random);
  return [
    ['invited', invited],
    ['opened', opened],
    ['written', written],
  ];
}

/** What the pages of every shop would have counted in the last `days` days before `until` (ms): made up, like the market. */
export function* pageSignals(options: MarketOptions & { readonly until: number }, days = 60): Generator<DaySignal> {
  const today = Math.floor(options.until / day);
  const root = createRandom(`page signals ${options.seed ?? ''}`);
  for (const shop of shopsOf(options)) {
    const random = root.fork(shop.id);
    for (let daysLeft = days; daysLeft >= 1; daysLeft--) {
      const { traffic } = trajectoryAt(shop.trajectory, daysLeft, shop.turningPoint);
      const factor = shop.size * traffic * demand(shop.language, options.until - daysLeft * day);
      const much = (of: number): number => Math.round(of * factor * random.lognormal(1, 0.15));
      const place = { merchant: shop.id, day: today - daysLeft };
      for (const visit of visitsOf(shop, much(VISITS), daysLeft, random)) {
        if (visit.count > 0) yield { ...place, ...visit, kind: 'visit', room: '', session: '' };
      }
      if (!shop.live) continue;
      const room = `${shop.id}-room`;
      const session = daysLeft === 1 ? `${room}-tonight` : `${room}-${place.day}`;
      const none = { openedReviews: false, bought: false };
      for (const [kind, count] of invitationsOf(shop, much(INVITED), daysLeft, random)) {
        if (count > 0) yield { ...place, ...none, kind, room, session, count };
      }
    }
  }
}
