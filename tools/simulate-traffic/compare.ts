import type { Outcome } from './outcome.ts';
import { policies, type PolicyId } from './policies.ts';
import { run } from './run.ts';
import { estimateOf, type Estimate } from './statistics.ts';

export interface Settings {
  /** How many markets each rule is tried in, from `firstSeed` on. */
  readonly seeds: number;
  readonly firstSeed: number;
  readonly days: number;
  readonly shops: number;
}

type Estimates = Readonly<Record<keyof Outcome, Estimate | null>>;

/** How a rule did, over all seeds. */
export interface Result {
  readonly rule: PolicyId;
  readonly estimates: Estimates;
  /** What `trust` had more, seed by seed; null of itself. */
  readonly trustMore: Estimates | null;
}

/** Estimates every measure of outcomes; of one that not every outcome has, of those that do. */
function estimates(values: (measure: keyof Outcome) => readonly (number | null)[]): Estimates {
  const of = (measure: keyof Outcome): Estimate | null => estimateOf(values(measure).filter((one) => one !== null));
  return {
    ...{ returning: of('returning'), orders: of('orders'), toWorst: of('toWorst') },
    ...{ chance: of('chance'), gini: of('gini'), satisfaction: of('satisfaction') },
  };
}

const less = (a: number | null | undefined, b: number | null): number | null =>
  a === null || a === undefined || b === null ? null : a - b;

/** What rules did in the same markets, beside `trust`. */
export function resultsOf(outcomes: ReadonlyMap<PolicyId, readonly Outcome[]>): Result[] {
  const trust = outcomes.get('trust') ?? [];
  return Array.from(outcomes, ([rule, own]) => ({
    rule,
    estimates: estimates((id) => own.map((one) => one[id])),
    trustMore: rule === 'trust' ? null : estimates((id) => own.map((one, i) => less(trust[i]?.[id], one[id]))),
  }));
}

/** Runs every rule in every market. @param onRun told before each run, for who waits. */
export async function compare(settings: Settings, onRun: (rule: PolicyId, seed: number) => void): Promise<Result[]> {
  const outcomes = new Map<PolicyId, Outcome[]>();
  for (let i = 0; i < settings.seeds; i++) {
    const seed = settings.firstSeed + i;
    for (const rule of Object.keys(policies) as PolicyId[]) {
      onRun(rule, seed);
      const outcome = await run(policies[rule], { ...settings, seed });
      outcomes.set(rule, [...(outcomes.get(rule) ?? []), outcome]);
    }
  }
  return resultsOf(outcomes);
}
