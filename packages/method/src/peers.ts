import type { MethodDocument } from '@huitou/contract/method-document.js';
import { eased } from './ground.ts';
import type { Market } from './market.ts';

/** Industries above this many others are out of reach; it also ends a circle of parents. */
export const DEEPEST = 8;

/** An industry and the wider ones above it, narrowest first. A parent that is not in the list of industries ends it. */
export function chainOf(industry: string, parents: Market['industries']): readonly string[] {
  const chain = [industry];
  for (let next = parents[industry]; chain.length <= DEEPEST; next = parents[next]) {
    if (next === undefined || next === null || chain.includes(next) || !Object.hasOwn(parents, next)) break;
    chain.push(next);
  }
  return chain;
}

export interface PeerGroup {
  readonly industry: string;
  /** Ranked merchants of the industry and of all below it. */
  readonly merchants: number;
  /** Enough of them for a rank to mean something. */
  readonly enough: boolean;
}

/**
 * Whom each industry's merchants are compared with: the narrowest industry of its chain with `peers.atLeast` ranked
 * merchants in it and below it; else the widest, which is enough from `peers.atLeastAtRoot` on.
 *
 * An industry that was compared in a narrower group keeps it until that has fewer by the margin.
 *
 * @param ranked the industry of every ranked merchant, one entry a merchant.
 * @param previous industry to the group it was compared in the day before.
 */
export function peerGroups(
  industries: Iterable<string>,
  ranked: readonly string[],
  parents: Market['industries'],
  method: MethodDocument,
  previous: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, PeerGroup> {
  const { peers } = method;
  const population = new Map<string, number>();
  for (const industry of ranked) {
    for (const wider of chainOf(industry, parents)) population.set(wider, (population.get(wider) ?? 0) + 1);
  }
  const sizeOf = (industry: string): number => population.get(industry) ?? 0;
  const groups = new Map<string, PeerGroup>();
  for (const industry of industries) {
    const chain = chainOf(industry, parents);
    const kept = previous.get(industry);
    const own = chain.find((wider) => sizeOf(wider) >= (wider === kept ? eased(peers.atLeast, method) : peers.atLeast));
    const chosen = own ?? chain.at(-1) ?? industry;
    const merchants = sizeOf(chosen);
    groups.set(industry, {
      industry: chosen,
      merchants,
      enough: own !== undefined || merchants >= peers.atLeastAtRoot,
    });
  }
  return groups;
}
