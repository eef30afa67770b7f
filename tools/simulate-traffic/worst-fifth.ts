import { DAY } from '@huitou/method/decay.js';
import { drawExperience } from '../../demo/market/model/experience.ts';
import { drawPerson } from '../../demo/market/model/people.ts';
import { createRandom } from '../../demo/market/model/random.ts';
import type { Shop } from '../../demo/market/model/shops.ts';

/** Buyers asked about a shop; the same for all shops. */
const BUYERS = 80;
/** Days between two looks: trajectories are slow. */
const STEP = 30;

const crowd = createRandom('quality of shops');
const buyers = Array.from({ length: BUYERS }, (_, i) => drawPerson('zh', i, crowd));

/**
 * The hidden quality of a shop: how satisfied the same buyers would be on average, by the market's own model, if they all
 * bought there on one day. In no season, since that is not the shop's doing.
 */
function qualityOf(shop: Shop, date: number, daysLeft: number): number {
  const random = createRandom(`quality of ${shop.id}`);
  const satisfaction = buyers.map((buyer) => drawExperience(shop, buyer, date, daysLeft, () => 1, random).satisfaction);
  return satisfaction.reduce((sum, one) => sum + one, 0) / BUYERS;
}

/** Finds out which shops are among the worst fifth of their industry; in a small one that is one shop. */
export class WorstFifth {
  readonly #end: number;
  readonly #shops: readonly Shop[];
  readonly #found = new Map<number, ReadonlySet<string>>();

  constructor(shops: readonly Shop[], end: number) {
    this.#shops = shops;
    this.#end = end;
  }

  /** Their ids on a day (ms), as of the month it is in. */
  on(date: number): ReadonlySet<string> {
    const steps = Math.floor((this.#end - date) / DAY / STEP);
    let found = this.#found.get(steps);
    if (!found) this.#found.set(steps, (found = this.#judge(steps * STEP)));
    return found;
  }

  #judge(daysLeft: number): ReadonlySet<string> {
    const date = this.#end - daysLeft * DAY;
    const peers = Map.groupBy(this.#shops, ({ industry }) => industry.id);
    const worst = new Set<string>();
    for (const group of peers.values()) {
      const judged = group.map((shop) => ({ id: shop.id, quality: qualityOf(shop, date, daysLeft) }));
      judged.sort((a, b) => a.quality - b.quality);
      for (const { id } of judged.slice(0, Math.max(1, Math.round(group.length / 5)))) worst.add(id);
    }
    return worst;
  }
}
