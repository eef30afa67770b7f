import type { VenueOrder } from '@huitou/contract/venue.js';
import { draw } from './draw.ts';

/** An entry of a list, and why it stands there. */
export interface Slot<R, E, P> {
  readonly as: 'ranked' | 'explore' | 'paid';
  readonly entry: R | E | P;
}

/** In another order every day, the same for everybody: each gets the same chance. */
export const shuffled = <T extends { readonly id: string }>(hosts: readonly T[], day: string): T[] => {
  const drawn = new Map(hosts.map(({ id }) => [id, draw(`${day} ${id}`)]));
  return hosts.toSorted((a, b) => (drawn.get(a.id) ?? 0) - (drawn.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
};

/**
 * Puts hosts of whom too little is known, and paid ones, between the ranked: one of the first kind after every `exploreAfter`,
 * one of the second after `paidAfter` and then after every `exploreAfter` more. What is left of both stands at the end where
 * fewer are ranked than that.
 */
export function withSlots<R, E, P>(
  ranked: readonly R[],
  { explore, paid }: { readonly explore: readonly E[]; readonly paid: readonly P[] },
  { exploreAfter, paidAfter }: Pick<VenueOrder, 'exploreAfter' | 'paidAfter'>,
): Slot<R, E, P>[] {
  const slots: Slot<R, E, P>[] = [];
  const [exploreLeft, paidLeft] = [[...explore], [...paid]];
  const give = (as: 'explore' | 'paid', from: (E | P)[]): void => {
    const entry = from.shift();
    if (entry !== undefined) slots.push({ as, entry });
  };
  for (const [at, entry] of ranked.entries()) {
    slots.push({ as: 'ranked', entry });
    if ((at + 1) % exploreAfter === paidAfter % exploreAfter) give('paid', paidLeft);
    if ((at + 1) % exploreAfter === 0) give('explore', exploreLeft);
  }
  if (ranked.length < exploreAfter) give('explore', exploreLeft);
  if (ranked.length < paidAfter) give('paid', paidLeft);
  return slots;
}
