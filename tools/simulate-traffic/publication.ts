import { DAY } from '@huitou/method/decay.js';
import { methodV2 } from '@huitou/method/document.js';
import { noState, type RankState } from '@huitou/method/ground.js';
import { rankNext } from '@huitou/method/rank.js';
import { stand, type Standing } from '@huitou/method/standing.js';
import { trafficRuleV1 } from '@huitou/traffic/rule-v1.js';
import type { TrafficMerchant } from '@huitou/traffic/merchant.js';
import type { Replay } from '../backtest/replay.ts';

/** Days between two rankings; levels are published every day, as the product does, with the figures of the last one. */
const EVERY = 7;

type Figures = Omit<TrafficMerchant, 'services' | 'percentileBefore'>;

const tenth = (x: number): number => Math.round(x * 10) / 10;

/** The index of every merchant as it is published, by the method's reference; ranked weekly. */
export class Publication {
  readonly #replay: Replay;
  readonly #rankings: { readonly day: number; readonly figures: ReadonlyMap<string, Figures> }[] = [];
  readonly #standings = new Map<string, Standing>();
  #state: RankState = noState;
  #next: number;

  /** @param start the first day that is ranked, in ms. */
  constructor(replay: Replay, start: number) {
    this.#replay = replay;
    this.#next = start / DAY;
  }

  /** What the traffic rule looks at on a day (ms), which must not be before the last; undefined of a merchant that is not there. */
  at(date: number): (merchant: string) => Omit<TrafficMerchant, 'services'> | undefined {
    const today = date / DAY;
    for (; this.#next <= today; this.#next += EVERY) this.#rank(this.#next);
    const last = this.#rankings.at(-1);
    const before = this.#rankings.findLast(({ day }) => day <= today - trafficRuleV1.growth.days);
    return (merchant) => {
      const figures = last?.figures.get(merchant);
      return figures && { ...figures, percentileBefore: before?.figures.get(merchant)?.percentile ?? null };
    };
  }

  #rank(day: number): void {
    const { ranks, state } = rankNext(this.#replay.at(day * DAY), methodV2, day * DAY, this.#state);
    this.#state = state;
    const figures = new Map<string, Figures>();
    for (const { merchant, percentile, interval, buyers } of ranks) {
      // The level of the week's last day: hysteresis counts days.
      for (let run = day; run < day + EVERY; run++) {
        const standing = stand(this.#standings.get(merchant) ?? null, { interval, buyers }, run, methodV2);
        this.#standings.set(merchant, standing);
      }
      figures.set(merchant, {
        id: merchant,
        level: this.#standings.get(merchant)?.level ?? 'collecting',
        percentile: percentile === null ? null : tenth(percentile),
        interval: interval && { lower: tenth(interval.lower), upper: tenth(interval.upper) },
      });
    }
    this.#rankings.push({ day, figures });
  }
}
