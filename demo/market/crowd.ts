import type { Bond } from './counter.ts';
import { buy } from './counter.ts';
import type { Desk } from './desk.ts';
import { day, moment, rhythm } from './model/clock.ts';
import { course } from './model/fate.ts';
import { person, type Person } from './model/people.ts';
import type { Random } from './model/random.ts';
import { demand } from './model/season.ts';
import type { Language } from './words/trade.ts';
import { span } from './options.ts';

/** The people of the market: many shops share them. */
export class Crowd {
  readonly #people: Record<Language, Person[]> = { zh: [], en: [] };
  readonly #chance: Random;
  #count = 0;

  constructor(chance: Random) {
    this.#chance = chance;
  }

  /** Somebody whom `known` does not hold yet: as often as not a customer of other shops. */
  meet(language: Language, known: ReadonlySet<string>): Person {
    const here = this.#people[language];
    if (here.length > 50 && this.#chance.chance(0.5)) {
      const found = this.#chance.pick(here);
      if (!known.has(found.id)) return found;
    }
    const who = person(language, this.#count++, this.#chance);
    here.push(who);
    return who;
  }
}

const poisson = (mean: number, chance: Random): number => {
  let n = -1;
  for (let p = 1; p > Math.exp(-mean); p *= chance.next()) n++;
  return n;
};

// Measured on the default market: orders that a first-time buyer leads to, by how likely a second one is.
const follow = (comesBack: number, cycle: number): number => 1 + (270 * comesBack ** 1.4) / (35 + cycle * 0.6);

/** Visits a day at which a shop draws its share of `orders`. */
export function visits(desk: Desk, orders: number, sizes: number): number {
  const { shop, scene } = desk;
  const { comesBack, cycle } = shop.industry;
  if (shop.fate === 'tiny') return desk.chance.whole(14, 22) / span;
  // How many usual days the whole time is worth, and the last year of it.
  let whole = 0;
  let lately = 0;
  for (let left = 1; left <= span; left++) {
    const busy = course(shop.fate, left, shop.turn).traffic * demand(shop.language, scene.until - left * day);
    whole += busy;
    if (left < 365) lately += busy;
  }
  const usual = (0.85 * orders * shop.size) / sizes / follow(comesBack, cycle) / whole;
  // Enough buyers to be judged: whoever is not tiny has them.
  return Math.max(usual, 46 / lately);
}

/** Plans every first visit of a shop, day by day. */
export function open(desk: Desk, crowd: Crowd, perDay: number): void {
  const { shop, scene, chance } = desk;
  const known = new Set<string>();
  const morning = (date: number, left: number): void => {
    const { traffic } = course(shop.fate, left, shop.turn);
    const come = poisson(perDay * traffic * demand(shop.language, date), chance);
    const hours = shop.live ? rhythm.watching : rhythm.browsing;
    for (let i = 0; i < come; i++) {
      // The next local day has not begun anywhere when a day begins in UTC's reckoning.
      scene.plan(moment(chance, shop.zone, date + day, hours), (at) => {
        const who = crowd.meet(shop.language, known);
        known.add(who.id);
        const bond: Bond = { who, chance: chance.fork(who.id), bought: 0 };
        buy(desk, bond, at);
      });
    }
    if (left > 1) scene.plan(date + day, (next) => morning(next, left - 1));
  };
  scene.plan(scene.until - span * day, (date) => morning(date, span));
}
