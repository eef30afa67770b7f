import { drawPerson, type Person } from './model/people.ts';
import type { Random } from './model/random.ts';
import type { Language } from './text/trade.ts';

/** The market's buyers, shared by its shops. */
export class BuyerPool {
  readonly #people: Record<Language, Person[]> = { zh: [], en: [] };
  readonly #random: Random;
  #count = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A buyer whose id is not in `known`: about half are customers of other shops, the rest are new to the market. */
  draw(language: Language, known: ReadonlySet<string>): Person {
    const candidates = this.#people[language];
    if (candidates.length > 50 && this.#random.chance(0.5)) {
      const existing = this.#random.pick(candidates);
      if (!known.has(existing.id)) return existing;
    }
    const buyer = drawPerson(language, this.#count++, this.#random);
    candidates.push(buyer);
    return buyer;
  }
}
