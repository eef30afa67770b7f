import type { Experience } from './experience.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** Stars per dimension, and whether the author would buy again; null if not answered. */
export interface Opinion {
  readonly stars: Readonly<Record<string, number>>;
  readonly wouldBuyAgain: boolean | null;
}

/** Stars are skewed to five, as on real platforms: about -1 for one star less, a mishap for two or three. */
const toStars = (felt: number, { strictness }: Person): number =>
  Math.max(1, Math.min(5, Math.round(4.72 + 0.72 * felt - 0.25 * strictness)));

/** Draws a buyer's rating of an order. Goods are rated nearly always, other dimensions less often unless they went wrong. */
export function drawOpinion(buyer: Person, experience: Experience, purchases: number, random: Random): Opinion {
  const stars: Record<string, number> = {};
  const { goods, service, shown, chat, satisfaction, negatives } = experience;
  const isRated = (felt: number, probability: number): boolean => random.chance(felt < -1 ? 0.97 : probability);
  if (isRated(goods, 0.95)) stars['quality'] = toStars(goods, buyer);
  if (isRated(service, 0.8)) stars['service'] = toStars(service, buyer);
  const worst = Math.min(shown, chat);
  const content = worst < -1 ? worst : (shown + chat) / 1.4;
  if (isRated(content, 0.7)) stars['content'] = toStars(content, buyer);
  if (purchases > 1 && random.chance(0.75))
    stars['returning'] = toStars(satisfaction * 1.6 + 0.3 * buyer.loyalty, buyer);
  // Whoever writes without words rates something: a review says one or the other.
  if (Object.keys(stars).length === 0) stars['quality'] = toStars(goods, buyer);
  const again = satisfaction + 0.35 * buyer.loyalty + 0.12 * Math.log(purchases) + 0.25 * random.normal();
  return {
    stars,
    wouldBuyAgain: random.chance(purchases > 1 ? 0.88 : 0.5) ? again > (negatives.length > 0 ? -0.35 : -1.5) : null,
  };
}
