import type { Desk } from './desk.ts';
import { day, hour, stamp } from './model/clock.ts';
import { person } from './model/people.ts';
import { fold, pretend, type Said } from './pretend.ts';
import { phrases } from './words/trades.ts';

const five = { quality: 5, service: 5, content: 5, returning: 5 };
const praise = ({ shop, chance }: Desk): Said => ({
  text: chance.pick(phrases[shop.language].fake),
  stars: five,
  wouldBuyAgain: true,
});

/** Accounts of the shop's own people, who buy and praise until the platform links them: they count nowhere. */
function linkedAccounts(desk: Desk): void {
  const { scene, shop, chance } = desk;
  for (let i = 0; i < 14; i++) {
    const who = { ...person(shop.language, 900_000 + i, chance), id: `${shop.id}-own${i + 1}` };
    const start = chance.whole(60, 150);
    pretend(
      desk,
      who,
      [start, start - 9, start - 21].slice(0, chance.whole(2, 3)),
      () => praise(desk),
      undefined,
      i % 2 === 0,
    );
    scene.plan(scene.until - 30 * day + i * hour, (at) =>
      scene.tell('moderation', shop.zone, at, who.id, {
        id: `${who.id}-link`,
        action: 'link',
        merchant: shop.id,
        buyer: who.id,
        reason: 'own-account',
      }),
    );
  }
}

/** A week of paid praise, folded a day or two later. */
function paidPraise(desk: Desk): void {
  const { scene, shop, chance } = desk;
  const week = chance.whole(25, 110);
  for (let i = 0; i < 13; i++) {
    const who = person(shop.language, 910_000 + i * 7, chance);
    const writer = { ...who, id: `${shop.id}-paid${i + 1}` };
    pretend(
      desk,
      writer,
      [week + chance.whole(8, 14), week + chance.whole(0, 6)],
      () => praise(desk),
      (review) => fold(desk, review, scene.until - (week - 4) * day + i * hour, 'paid-for'),
    );
  }
}

const cap = ({ scene, shop }: Desk, from: number, days: number, level: 'par' | 'below', reason: string): void =>
  scene.plan(scene.until - from * day + 10 * hour, (at) =>
    scene.tell('moderation', shop.zone, at, `${shop.id}.cap`, {
      id: `${shop.id}-cap`,
      action: 'cap',
      merchant: shop.id,
      reason,
      level,
      until: stamp(shop.zone, at + days * day),
    }),
  );

/** What the platform finds in a shop and acts upon. */
export function plan(desk: Desk): void {
  const { shop, scene } = desk;
  if (shop.fate === 'linked') linkedAccounts(desk);
  if (shop.fate === 'faked') paidPraise(desk);
  if (shop.fate === 'capped') cap(desk, 24, 90, 'par', 'false-advertising');
  if (shop.id === 'liangsong') {
    // A cap that was lifted on appeal leaves nothing behind but its record.
    cap(desk, 320, 120, 'below', 'counterfeit');
    scene.plan(scene.until - 287 * day, (at) =>
      scene.tell('moderation', shop.zone, at, `${shop.id}.lift`, {
        id: `${shop.id}-lift`,
        action: 'lift',
        merchant: shop.id,
        reason: 'appeal-upheld',
      }),
    );
  }
}
