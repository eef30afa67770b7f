import type { MethodDocument } from '@huitou/contract/method-document.js';
import { DAY } from '@huitou/method/decay.js';
import { noState, type RankState } from '@huitou/method/ground.js';
import { levelOf } from '@huitou/method/level.js';
import { rankNext } from '@huitou/method/rank.js';
import { stand, type Standing } from '@huitou/method/standing.js';
import type { Day, Months } from './months.ts';
import { Replay, type History } from './replay.ts';

/** Days before the first month's end that are published one by one, so that levels have settled. */
const SETTLE = 30;

/** The last moment of a day. */
export const endOf = (day: number): number => (day + 1) * DAY - 1;

/**
 * Publishes a market day by day up to the last of `ends`, each day in the light of the one before, and tells `months`. Returns how
 * each merchant stands then.
 */
export function publishDays(
  history: History,
  method: MethodDocument,
  ends: readonly number[],
  months: Months,
): ReadonlyMap<string, Standing> {
  const [from, to] = [(ends[0] ?? Infinity) - SETTLE, ends.at(-1) ?? -Infinity];
  const replay = new Replay(history, method);
  let state: RankState = noState;
  const levels = new Map<string, Standing>();
  for (let day = from; day <= to; day++) {
    const ranking = rankNext(replay.at(endOf(day)), method, endOf(day), state);
    state = ranking.state;
    const stands: Day = new Map(
      ranking.ranks.flatMap(({ merchant, percentile, interval, buyers }) => {
        const evidence = { interval, buyers };
        const standing = stand(levels.get(merchant) ?? null, evidence, day, method);
        levels.set(merchant, standing);
        if (!state.merchants.get(merchant)?.ranked) return [];
        return [[merchant, { percentile, held: standing.level, bare: levelOf(evidence, method) }] as const];
      }),
    );
    months.look({ day, stands });
  }
  return levels;
}
