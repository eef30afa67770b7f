import type { Figure } from '../figures.ts';
import type { Changes, Day } from './months.ts';
import { spearman } from './spearman.ts';
import type { Targets } from './targets.ts';
import { atLeast, count, info } from './print.ts';

/** Fewer merchants ranked in two months in a row, or fewer such months, say nothing of how calm it is. */
const LEAST = { merchants: 20, months: 6 };

/** From month to month: does the order of merchants stay, and how many change their level? */
export function stability(months: readonly Day[], changes: Changes, targets: Targets): Figure[] {
  const name = 'month to month: Spearman of the percentile';
  const steps = months.slice(1).map((now, i) => {
    return [...now].flatMap(([merchant, is]) => {
      const was = months[i]?.get(merchant);
      return was ? [{ was, is }] : [];
    });
  });
  const sizes = steps.map(({ length }) => length).join(', ') || 'none: there are no 13 months';
  const enough = steps.filter(({ length }) => length >= LEAST.merchants);
  if (enough.length < LEAST.months) return [info(name, null, `too little to say: merchants in both months ${sizes}`)];
  const all = enough.flat();
  const of = `of ${count(all.length)} merchants and months`;
  const share = (level: 'held' | 'bare'): number =>
    (100 * all.filter(({ was, is }) => was[level] !== is[level]).length) / all.length;
  const values = enough.map((step) => spearman(step.map(({ was, is }) => [was.percentile, is.percentile])) ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const { changes: most = null } = targets;
  const { held, bare, merchantYears } = changes;
  return [
    atLeast(name, mean, targets.stable, `lowest ${Math.min(...values).toFixed(3)}; merchants in both months ${sizes}`),
    {
      ...info('month to month: merchants whose level differs', share('held'), of, '%'),
      reach: most,
      ok: most === null ? null : share('held') <= most,
    },
    info('month to month: the same without the calm rule', share('bare'), of, '%'),
    info('day to day: level changes a merchant and year', held / merchantYears, `${count(held)} changes`, '/year'),
    info('day to day: the same without the calm rule', bare / merchantYears, `${count(bare)} changes`, '/year'),
  ];
}
