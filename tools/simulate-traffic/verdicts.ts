import type { Outcome } from './outcome.ts';
import type { Result } from './compare.ts';

/** Something that the traffic rule has to do, and whether it did. */
export interface Verdict {
  readonly claim: string;
  readonly ok: boolean;
}

/** Whether `trust` has more (or less) than another, beyond the 90 % interval of the difference. */
function differs({ trustMore }: Result, measure: keyof Outcome, sign: 1 | -1): boolean {
  const difference = trustMore?.[measure];
  if (!difference) return false;
  return sign === 1 ? difference.lower > 0 : difference.upper < 0;
}

/** What was set before the rule was tuned: it wins on returning buyers, without being the most concentrated and with room for new shops. */
export function verdictsOf(results: readonly Result[]): Verdict[] {
  const others = results.filter(({ rule }) => rule !== 'trust');
  const overNew = others.filter(({ rule }) => rule === 'volume' || rule === 'stars');
  return [
    ...others.map((one) => ({
      claim: `trust has more returning buyers than ${one.rule}`,
      ok: differs(one, 'returning', 1),
    })),
    { claim: 'trust is not the most concentrated', ok: others.some((one) => differs(one, 'gini', -1)) },
    ...overNew.map((one) => ({
      claim: `trust gives new shops more of a chance than ${one.rule}`,
      ok: differs(one, 'chance', 1),
    })),
  ];
}
