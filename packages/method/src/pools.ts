import type { MethodDocument } from '@huitou/contract/method-document.js';
import { poolOf, type Pool } from './estimate.ts';
import type { Today } from './today.ts';

/** What the members of a group say together in each measure, by measure id; none where nobody has observations. */
export type Pools = ReadonlyMap<string, Pool>;

export function poolsOf(members: readonly Today[], { dimensions }: MethodDocument): Pools {
  const pools = new Map<string, Pool>();
  for (const measure of dimensions.flatMap(({ measures }) => measures)) {
    const counters = members.flatMap((member) => member.counters.get(measure.id) ?? []);
    const pool = poolOf(counters, measure);
    if (pool) pools.set(measure.id, pool);
  }
  return pools;
}
