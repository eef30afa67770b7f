import type { Desk } from './desk.ts';
import { hour } from './model/clock.ts';
import { person } from './model/people.ts';
import type { Random } from './model/random.ts';
import { fold, pretend, type Said } from './pretend.ts';
import { folded as en } from './words/en/folded.ts';
import type { Folded } from './words/folded.ts';
import { folded as zh } from './words/zh/folded.ts';

/** What the star's page shows: three reasons, so that a reader sees that each review says its own. */
const written: Readonly<Record<string, readonly string[]>> = { hetian: ['advertising', 'own-account', 'off-topic'] };

/** Reasons of a shop's folded reviews, undefined for any: busy shops draw such reviews, others now and then. */
function reasons({ shop, talk }: Desk, chance: Random): readonly (string | undefined)[] {
  if (talk === 0) return [];
  const known = written[shop.id];
  if (known) return known;
  const drawn = shop.fate === 'busy' || (shop.fate === 'steady' && shop.size > 1.1 && chance.chance(0.3));
  return drawn ? Array.from({ length: 1 + chance.weighted(shop.fate === 'busy' ? [4, 3, 2, 1] : [1]) }) : [];
}

/** A text that nobody in the market has written yet; undefined once all are used. */
function take({ shop, said }: Desk, reason: string | undefined, chance: Random): Folded | undefined {
  const apt = (shop.language === 'zh' ? zh : en).filter(
    (one) => !said.has(one.text) && (reason ?? one.reason) === one.reason,
  );
  const found = apt.length > 0 ? chance.pick(apt) : undefined;
  if (found) said.add(found.text);
  return found;
}

/** The shop's own people praise, the angry and the greedy punish; the others came for something else. */
function opinion({ reason, text }: Folded): Said {
  if (reason === 'own-account') {
    return { text, stars: { quality: 5, service: 5, content: 5, returning: 5 }, wouldBuyAgain: true };
  }
  const angry = reason === 'abuse' || reason === 'fake';
  return { text, stars: angry ? { quality: 1, service: 1 } : { quality: 5 }, wouldBuyAgain: angry ? false : null };
}

/** Plans what customers of the shop write that the platform folds within a day or so. */
export function plan(desk: Desk): void {
  const chance = desk.chance.fork('folded');
  // Orders in a run of numbers of their own, so that the shop's other customers stay who they are.
  const aside: Desk = { ...desk, chance, orders: 900_000 };
  for (const [i, asked] of reasons(desk, chance).entries()) {
    const found = take(desk, asked, chance);
    if (!found) continue;
    const who = { ...person(desk.shop.language, 920_000 + i, chance), id: `${desk.shop.id}-folded${i + 1}` };
    const last = chance.whole(9, 170);
    const wait = Math.round(chance.lognormal(9, 0.7) * hour);
    pretend(
      aside,
      who,
      [last + chance.whole(15, 60), last],
      () => opinion(found),
      (review, at) => fold(desk, review, at + wait, found.reason),
    );
  }
}
