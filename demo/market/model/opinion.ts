import type { Experience } from './experience.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';

/** Stars per dimension, and whether the author would buy again (null: not said). */
export interface Opinion {
  readonly stars: Readonly<Record<string, number>>;
  readonly wouldBuyAgain: boolean | null;
}

/** Most people give five; it takes something to lose one, and a mishap to lose three. */
const star = (felt: number, { strict }: Person): number =>
  Math.max(1, Math.min(5, Math.round(4.72 + 0.72 * felt - 0.25 * strict)));

/** What a person makes of an order. Nobody rates everything: goods nearly always, the rest as it comes to mind. */
export function opinion(who: Person, was: Experience, bought: number, chance: Random): Opinion {
  const stars: Record<string, number> = {};
  const says = (felt: number, usual: number): boolean => chance.chance(felt < -1 ? 0.97 : usual);
  if (says(was.goods, 0.95)) stars['quality'] = star(was.goods, who);
  if (says(was.service, 0.8)) stars['service'] = star(was.service, who);
  const worst = Math.min(was.shown, was.chat);
  const content = worst < -1 ? worst : (was.shown + was.chat) / 1.4;
  if (says(content, 0.7)) stars['content'] = star(content, who);
  if (bought > 1 && chance.chance(0.75)) stars['returning'] = star(was.mood * 1.6 + 0.3 * who.loyal, who);
  const again = was.mood + 0.35 * who.loyal + 0.12 * Math.log(bought) + 0.25 * chance.normal();
  return {
    stars,
    wouldBuyAgain: chance.chance(bought > 1 ? 0.88 : 0.5) ? again > (was.bad.length > 0 ? -0.35 : -1.5) : null,
  };
}
