import type { RecordedTraffic } from '@huitou/contract/track-record.js';
import { trafficRuleV1 } from '@huitou/traffic/rule-v1.js';
import type { Result, Settings } from './compare.ts';
import type { Estimate } from './statistics.ts';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** An interval of a count or a share ends where that does, whatever Student's t says. */
const told = ({ mean, lower, upper }: Estimate, digits: number, most = Infinity) => ({
  mean: rounded(mean, digits),
  lower: rounded(Math.max(0, lower), digits),
  upper: rounded(Math.min(most, upper), digits),
});

/** What simulated markets said of the traffic rule, as a track record has it. */
export const recordedTraffic = ({ seeds, shops, days }: Settings, results: readonly Result[]): RecordedTraffic => ({
  ...{ rule: trafficRuleV1.version, markets: seeds, shops, days },
  policies: results.flatMap(({ rule, estimates: { returning, chance, gini } }) =>
    returning && gini
      ? [{ id: rule, returning: told(returning, 1), chance: chance && told(chance, 4, 1), gini: told(gini, 4, 1) }]
      : [],
  ),
});
