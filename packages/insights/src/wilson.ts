import type { ShareOf } from '@huitou/contract/insights.js';

/** A standard normal value is within it 9 times of 10. */
const Z = 1.6448536269514722;
/** A share of fewer says nothing. */
const LEAST_OF = 5;

/**
 * `part` of `n` as a share with its 90 % interval by Wilson's score (J. Am. Stat. Assoc. 22, 1927), which holds for few of many
 * too. The share is null of under five. A part over the whole, as where a page sent purchases without their visits, counts as
 * the whole.
 */
export function shareOf(part: number, n: number): ShareOf {
  if (n < LEAST_OF) return { share: null, n, lower: null, upper: null };
  const share = Math.min(1, part / n);
  const middle = share + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const whole = 1 + (Z * Z) / n;
  return {
    ...{ share, n },
    lower: Math.max(0, Math.min(share, (middle - half) / whole)),
    upper: Math.min(1, Math.max(share, (middle + half) / whole)),
  };
}
