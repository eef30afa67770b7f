import type { Measure, MethodDocument } from '@huitou/contract/method-document.js';
import { poolOf, type Pool } from './estimate.ts';
import { poolOfReturns } from './estimate-returns.ts';
import type { Today } from './today.ts';

/** What the members of a group say together in each measure, by measure id; none where nobody has observations. */
export type Pools = ReadonlyMap<string, Pool>;

function poolOfMeasure(members: readonly Today[], measure: Measure, { returning }: MethodDocument): Pool | null {
  const { id, kind, prior } = measure;
  if (kind === 'returns') {
    const knots = members.map((member) => member.knots.get(id));
    return poolOfReturns(
      knots.filter((own) => own !== undefined),
      { least: returning.priorAtLeast, most: prior },
    );
  }
  return poolOf(
    members.flatMap(({ counters }) => counters.get(id) ?? []),
    measure,
  );
}

/** @param members in order of id, so that sums are the same wherever they are made. */
export function poolsOf(members: readonly Today[], method: MethodDocument): Pools {
  const pools = new Map<string, Pool>();
  for (const measure of method.dimensions.flatMap(({ measures }) => measures)) {
    const pool = poolOfMeasure(members, measure, method);
    if (pool) pools.set(measure.id, pool);
  }
  return pools;
}
