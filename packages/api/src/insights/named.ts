import { logOdds, verdictOf, type NamedIn, type Verdict } from '@huitou/insights/log-odds.js';

/** What is said of a name that a merchant's reviews have. */
export interface Named {
  readonly reviews: number;
  readonly share: number;
  readonly peers: number;
  readonly z: number;
  readonly verdict: Verdict;
}

const shareOf = ({ named, n }: NamedIn): number => (n > 0 ? Math.min(1, named / n) : 0);

/** A merchant beside the rest of its industry, of which it is one. Figures to a ten-thousandth, z to a hundredth. */
export function namedOf(own: NamedIn, industry: NamedIn): Named {
  // The industry may have been counted before the newest of the merchant's own.
  const others = { named: Math.max(0, industry.named - own.named), n: Math.max(0, industry.n - own.n) };
  const bounded = { named: Math.min(others.named, others.n), n: others.n };
  const z = logOdds(own, bounded);
  const rounded = (x: number): number => Math.round(x * 10_000) / 10_000;
  return {
    ...{ reviews: own.named, share: rounded(shareOf(own)), peers: rounded(shareOf(bounded)) },
    ...{ z: Math.round(z * 100) / 100 + 0, verdict: verdictOf(own, bounded, z) },
  };
}
