import type { Desk } from './desk.ts';
import { day, hour, minute, stamp } from './model/clock.ts';
import type { Experience } from './model/experience.ts';
import type { Random } from './model/random.ts';

type Reason = 'quality' | 'not-as-shown' | 'late' | 'out-of-stock' | 'changed-mind';

function refund({ scene, shop }: Desk, id: string, at: number, reason: Reason, full: boolean): void {
  scene.plan(at, (then) =>
    scene.tell('refund', shop.zone, then, id, {
      id: `${id}-f`,
      order: id,
      refundedAt: stamp(shop.zone, then),
      reason,
      full,
    }),
  );
}

/** Money back for what went wrong; true if for all of it. */
export function settle(desk: Desk, id: string, was: Experience, chance: Random): boolean {
  const back = was.deliveredAt + chance.lognormal(1.1, 0.6) * day;
  const ask: readonly (readonly [boolean, number, Reason])[] = [
    [was.bad.includes('goods'), 0.42, 'quality'],
    [was.bad.includes('shown'), 0.3, 'not-as-shown'],
    [was.bad.includes('late') || was.bad.includes('lost'), 0.12, 'late'],
  ];
  const found = ask.find(([wrong, share]) => wrong && chance.chance(share));
  if (!found) return false;
  // Fruit and food are paid for by the piece; a coat goes back.
  const full = chance.chance(found[2] === 'late' ? 0.3 : desk.shop.industry.fragile > 0.3 ? 0.2 : 0.55);
  refund(desk, id, Math.round(back), found[2], full);
  return full;
}

/** What is called off before it leaves; true if it was. */
export function callOff(desk: Desk, id: string, at: number, prompt: number, chance: Random): boolean {
  const gone = chance.chance(0.004 * Math.exp(-0.8 * prompt));
  if (!gone && !chance.chance(0.007)) return false;
  const after = gone ? chance.lognormal(9, 0.5) * hour : chance.lognormal(35, 0.9) * minute;
  refund(desk, id, Math.round(at + after), gone ? 'out-of-stock' : 'changed-mind', true);
  return true;
}
