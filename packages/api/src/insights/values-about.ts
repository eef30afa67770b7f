import type { PeerValue } from './peers.ts';

/** Less than the figures of two merchants differ by. */
const STEP = 1e-6;

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/**
 * The values that a merchant is ranked among, in ascending order. Figures that were rounded may have changed places with their
 * neighbours, and some peers have no rank that is told; but where this merchant stands was published. So whoever ranks below or
 * above it is moved just past it where need be, and of those without a rank as many stand below it as its own rank leaves room
 * for, the lowest of them: among the values that are given it ranks as it does in its index.
 */
export function valuesAbout(own: PeerValue | undefined, peers: readonly PeerValue[]): readonly number[] {
  if (!own || own.percentile === null) return ascending(peers.map(({ shrunk }) => shrunk));
  const { shrunk: here, percentile: rank } = own;
  const below = (value: number): number => Math.max(0, Math.min(value, here - STEP));
  const above = (value: number): number => Math.max(value, here + STEP);
  let ranked = 0;
  const placed: number[] = [];
  const untold: number[] = [];
  for (const { shrunk, percentile } of peers) {
    if (percentile === null) untold.push(shrunk);
    else if (percentile === rank) placed.push(here);
    else placed.push(percentile < rank ? below(shrunk) : above(shrunk));
    if (percentile !== null && percentile <= rank) ranked += percentile < rank ? 1 : 0.5;
  }
  const left = Math.round((rank / 100) * peers.length - ranked);
  return ascending([...placed, ...ascending(untold).map((value, i) => (i < left ? below(value) : above(value)))]);
}
