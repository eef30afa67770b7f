import { DAY } from '@huitou/method/decay.js';
import type { Experience } from '../../demo/market/model/experience.ts';
import type { Shop } from '../../demo/market/model/shops.ts';
import { trajectoryAt } from '../../demo/market/model/trajectory.ts';
import type { VisitSource } from '../../demo/market/visit-source.ts';
import type { Calendar } from './calendar.ts';
import type { Tally } from './outcome.ts';
import { policies, type Policy } from './policies.ts';
import type { PublicMarket } from './public-market.ts';
import { WorstFifth } from './worst-fifth.ts';
import { newBuyersOn, sendBuyers } from './send-buyers.ts';

interface Setting {
  readonly seed: number;
  readonly shops: readonly Shop[];
  readonly calendar: Calendar;
  readonly market: PublicMarket;
}

/** Sends a market's new buyers to its shops by a policy, from the day on which the calendar begins to measure. */
export class SharedVisits implements VisitSource {
  readonly tally: { -readonly [K in keyof Tally]: number } = { visitors: 0, toWorst: 0, orders: 0, satisfaction: 0 };
  readonly #policy: Policy;
  readonly #setting: Setting;
  readonly #peers: ReadonlyMap<string, readonly Shop[]>;
  readonly #worst: WorstFifth;
  #today = NaN;
  #sent: ReadonlyMap<string, number> = new Map();

  constructor(policy: Policy, setting: Setting) {
    this.#policy = policy;
    this.#setting = setting;
    this.#peers = Map.groupBy(setting.shops, ({ industry }) => industry.id);
    this.#worst = new WorstFifth(setting.shops, setting.calendar.end);
  }

  /** The market asks for each shop by itself; a day is shared out once. */
  newBuyers(date: number): ReadonlyMap<string, number> {
    if (date === this.#today) return this.#sent;
    const { start, measured } = this.#setting.calendar;
    this.#today = date;
    this.#sent = date < start ? new Map() : this.#send(date);
    if (date >= measured) this.#count(date);
    return this.#sent;
  }

  onExperience(_: Shop, at: number, { satisfaction }: Experience): void {
    if (at < this.#setting.calendar.measured) return;
    this.tally.orders++;
    this.tally.satisfaction += satisfaction;
  }

  #send(date: number): ReadonlyMap<string, number> {
    const { seed, shops, calendar, market } = this.#setting;
    const { start, measured, end } = calendar;
    const open = shops.filter(
      ({ trajectory, turningPoint }) => trajectoryAt(trajectory, (end - date) / DAY, turningPoint).traffic > 0,
    );
    const day = market.on(date, open, calendar.isCampaign(date));
    const given = (date < measured ? policies.equal : this.#policy)(day);
    const shares = new Map(open.map(({ id }, i) => [id, given[i] ?? 0]));
    const sent = new Map<string, number>();
    for (const [industry, all] of this.#peers) {
      const here = all.filter(({ id }) => shares.has(id));
      const count = newBuyersOn(all.length, (date - start) / DAY, day.campaign);
      const weights = here.map(({ id }) => shares.get(id) ?? 0);
      const drawn = sendBuyers(count, weights, `new buyers ${seed} ${industry} ${date}`);
      for (const [i, { id }] of here.entries()) sent.set(id, drawn[i] ?? 0);
    }
    return sent;
  }

  #count(date: number): void {
    const worst = this.#worst.on(date);
    for (const [id, count] of this.#sent) {
      this.tally.visitors += count;
      if (worst.has(id)) this.tally.toWorst += count;
    }
  }
}
