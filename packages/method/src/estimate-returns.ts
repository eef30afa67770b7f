import { LEAST } from './decay.ts';
import type { Estimate, Pool } from './estimate.ts';
import { gammaPrior, type Returns } from './gamma-prior.ts';
import { onGrid } from './grid.ts';
import {
  expectedReturns,
  observedReturns,
  returnCurve,
  type KnotCounters,
  type ReturnCurve,
  type ReturnsPool,
} from './return-curve.ts';

const onCurve = (counters: KnotCounters, curve: ReturnCurve): Returns => ({
  observed: observedReturns(counters),
  expected: expectedReturns(counters, curve),
});

/**
 * The group's curve and the strength of its prior; the mean of the pool is the share that the curve reaches.
 *
 * @param members counters of those that have any, in order of id.
 */
export function poolOfReturns(
  members: readonly KnotCounters[],
  { least, most }: { readonly least: number; readonly most: number },
): Pool | null {
  if (members.length === 0) return null;
  const curve = returnCurve(members, Math.max(...members.map(({ length }) => length)));
  const prior = gammaPrior(
    members.map((own) => onCurve(own, curve)),
    least,
    most,
  );
  return { mean: curve.share, variance: 0, returns: { curve, prior: onGrid(prior) } };
}

/**
 * Observed over expected returns, drawn towards 1, times the peers' share: (O + κ)/(E + κ) · F. With the gamma prior the
 * ratio is Gamma(O + κ, E + κ), which gives the interval: ± z · √(O + κ)/(E + κ) · F, ends within 0-1.
 */
export function estimateReturns(counters: KnotCounters, { curve, prior }: ReturnsPool, z: number): Estimate {
  const { observed, expected } = onCurve(counters, curve);
  const unit = curve.share / (expected + prior);
  const value = onGrid(Math.min(1, (observed + prior) * unit));
  const half = z * Math.sqrt(observed + prior) * unit;
  return {
    value,
    interval: { lower: onGrid(Math.max(0, value - half)), upper: onGrid(Math.min(1, value + half)) },
  };
}

/** The merchant's own share at the peers' pace, before it is drawn towards theirs; null where none was to be expected. */
export function ownShare(counters: KnotCounters, { curve }: ReturnsPool): number | null {
  const { observed, expected } = onCurve(counters, curve);
  return expected > LEAST ? Math.min(1, (observed / expected) * curve.share) : null;
}
