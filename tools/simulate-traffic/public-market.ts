import type { Event } from '@huitou/contract/events.js';
import { DAY } from '@huitou/method/decay.js';
import { methodV2 } from '@huitou/method/document.js';
import { industries } from '../../demo/market/model/industries.ts';
import { createRandom } from '../../demo/market/model/random.ts';
import type { Shop } from '../../demo/market/model/shops.ts';
import { Replay } from '../backtest/replay.ts';
import { Ledger } from './ledger.ts';
import type { PublicDay, PublicShop } from './policies.ts';
import { PublicRecord } from './public-record.ts';
import { Publication } from './publication.ts';

/** The deepest discount; depths are drawn evenly from 0 on, for each shop and month. */
const DEEPEST = 0.5;
const MONTH = 30;

const parents = Object.fromEntries(industries.map(({ id, parent }) => [id, parent ?? null]));

/** A market as its public sees it, event by event. */
export class PublicMarket {
  readonly record = new PublicRecord();
  readonly ledger = new Ledger((pair) => this.#replay.changed(pair));
  readonly #replay: Replay;
  readonly #publication: Publication;
  readonly #seed: number;

  /** @param start its first day, in ms. */
  constructor(shops: readonly Shop[], seed: number, start: number) {
    this.#seed = seed;
    const merchants = shops.map(({ id, industry }) => ({ id, industry: industry.id }));
    this.#replay = new Replay({ industries: parents, merchants, pairs: this.ledger.pairs }, methodV2);
    this.#publication = new Publication(this.#replay, start);
  }

  hear(event: Event): void {
    this.record.hear(event);
    this.ledger.hear(event);
  }

  /** What is public on a day (ms) of the shops that are open. */
  on(date: number, open: readonly Shop[], campaign: boolean): PublicDay {
    const figures: PublicDay['figures'] = () => {
      const figuresOf = this.#publication.at(date);
      return open.map(({ id, services }) => {
        const figures = figuresOf(id);
        if (!figures) throw new Error(`${id}: nothing is published on ${new Date(date).toISOString()}; rank it before`);
        return { ...figures, services };
      });
    };
    return { campaign, shops: open.map((shop) => this.#publicShop(shop, date)), figures };
  }

  #publicShop({ id, industry }: Shop, date: number): PublicShop {
    const month = Math.floor(date / DAY / MONTH);
    return {
      id,
      industry: industry.id,
      recentOrders: this.record.recentOrders(id, date),
      stars: this.record.stars(id),
      discount: createRandom(`discount ${this.#seed} ${id} ${month}`).next() * DEEPEST,
    };
  }
}
