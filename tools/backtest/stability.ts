import type { TrackRecord } from '@huitou/contract/track-record.js';
import type { Figure } from '../figures.ts';
import type { Changes, Day, Months } from './months.ts';
import { spearman } from './spearman.ts';
import type { Targets } from './targets.ts';
import { atLeast, count, info } from './print.ts';

/** Fewer merchants in two months in a row, or fewer such months, have no order; fewer of both together no share. */
const LEAST = { merchants: 20, months: 6, both: 50 };

/** Each month beside the one before: the merchants that are ranked in both. */
const stepsOf = (months: readonly Day[]) =>
  months.slice(1).map((now, i) =>
    [...now].flatMap(([merchant, is]) => {
      const was = months[i]?.get(merchant);
      return was ? [{ was, is }] : [];
    }),
  );

type Step = ReturnType<typeof stepsOf>[number][number];

/** Percentiles of a merchant that has an index in both months. */
const bothOf = ({ was, is }: Step): [number, number][] =>
  was.percentile === null || is.percentile === null ? [] : [[was.percentile, is.percentile]];

const isTold = (step: Step): boolean => bothOf(step).length > 0;

/** Does the order of merchants stay from month to month? */
export function order(name: string, months: readonly Day[], reach?: number): Figure {
  const steps = stepsOf(months).map((step) => step.flatMap(bothOf));
  const sizes = steps.map(({ length }) => length).join(', ') || 'none: there are no 13 months';
  const enough = steps.filter(({ length }) => length >= LEAST.merchants);
  if (enough.length < LEAST.months) return info(name, null, `too little to say: merchants in both months ${sizes}`);
  const values = enough.map((step) => spearman(step) ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return atLeast(name, mean, reach, `lowest ${Math.min(...values).toFixed(3)}; merchants in both months ${sizes}`);
}

/** How calm a year was, for anyone to read; null where there are too few merchants and months. */
export function steadinessOf({ kept, changes }: Pick<Months, 'kept' | 'changes'>): TrackRecord['steadiness'] {
  const all = stepsOf(kept).flat();
  if (all.length < LEAST.both) return null;
  const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
  const { value } = order('', kept);
  return {
    changes: rounded(changes.held / changes.merchantYears),
    monthly: rounded(all.filter(({ was, is }) => was.held !== is.held).length / all.length),
    order: value === null ? null : rounded(value),
  };
}

/** From month to month: does the order of merchants with an index stay, and how many change their level? */
export function stability(months: readonly Day[], changes: Changes, targets: Targets): Figure[] {
  const ordered = order('month to month: Spearman of the percentile', months, targets.stable);
  const all = stepsOf(months).flat();
  const told = all.filter(isTold);
  if (all.length < LEAST.both) return [ordered];
  const of = (some: readonly Step[]): string => `of ${count(some.length)} merchants and months`;
  const share = (some: readonly Step[], level: 'held' | 'bare'): number =>
    (100 * some.filter(({ was, is }) => was[level] !== is[level]).length) / some.length;
  const moves = told.flatMap(bothOf).map(([was, is]) => Math.abs(was - is));
  const points = moves.reduce((sum, move) => sum + move, 0) / moves.length;
  const { changes: most = null } = targets;
  const { held, bare, merchantYears } = changes;
  return [
    ordered,
    info(
      'month to month: how far a percentile moves, on average',
      moves.length > 0 ? points : null,
      of(told),
      'points',
    ),
    {
      ...info('month to month: ranked merchants whose level differs', share(all, 'held'), of(all), '%'),
      reach: most,
      ok: most === null ? null : share(all, 'held') <= most,
    },
    info('month to month: the same without hysteresis', share(all, 'bare'), of(all), '%'),
    info(
      'month to month: the same of those with an index in both',
      told.length > 0 ? share(told, 'held') : null,
      of(told),
      '%',
    ),
    info('day to day: level changes a merchant and year', held / merchantYears, `${count(held)} changes`, '/year'),
    info('day to day: the same without hysteresis', bare / merchantYears, `${count(bare)} changes`, '/year'),
  ];
}
