import type { Room } from '@huitou/contract/room.js';
import type { HostDetails, Market, MarketFigures, QuotableReview, VenueFacts } from '../ports/market.ts';

const fruit = { id: 'fruit', name: '水果生鲜', names: { 'zh-CN': '水果生鲜', en: 'Fruit and fresh food' } };

/** Figures of a merchant that is ranked at `percentile`, give or take `error`; null: of whom too little is known. */
export const figures = (
  id: string,
  percentile: number | null,
  { error = 3, ...more }: Partial<MarketFigures> & { readonly error?: number } = {},
): MarketFigures => ({
  merchant: { id, name: `Shop ${id}`, names: {}, industry: fruit, avatar: null },
  level: percentile === null ? 'collecting' : percentile > 50 ? 'above' : 'par',
  score: percentile,
  percentile,
  interval: percentile === null ? null : { lower: percentile - error, upper: percentile + error },
  percentileBefore: percentile,
  buyers: { all: 100, returning: 40 },
  services: [],
  dimensions: [{ id: 'quality', score: percentile }],
  ...more,
});

export const venueFacts = (more: Partial<VenueFacts> = {}): VenueFacts => ({
  id: 'v',
  name: 'Venue',
  names: {},
  theme: 'trust',
  industries: null,
  period: null,
  ticket: null,
  paid: [],
  ...more,
});

export const quotable = (id: string, more: Partial<QuotableReview> = {}): QuotableReview => ({
  id,
  age: 3,
  stars: 5,
  helpfulness: 0,
  text: `What ${id} says.`,
  lang: 'en',
  author: 'A*y',
  bought: 3,
  at: '2026-11-19',
  ...more,
});

/** A market over arrays, with the means to change what it says and to count what it was asked. */
export class TinyMarket implements Market {
  readonly asked: string[] = [];
  all: readonly MarketFigures[];
  listed: readonly VenueFacts[];
  onAir: ReadonlyMap<string, Room> = new Map();
  given: Readonly<Record<string, Partial<HostDetails>>> = {};
  above: ReadonlyMap<string, string> = new Map();
  #version = 1;

  constructor(all: readonly MarketFigures[], listed: readonly VenueFacts[] = [venueFacts()]) {
    this.all = all;
    this.listed = listed;
  }

  /** Publishes other figures. */
  publish(all: readonly MarketFigures[]): void {
    this.all = all;
    this.#version++;
  }

  version = (): number => this.#version;
  asOf = (): string => '2026-11-22T00:00:00.000Z';
  parents = async (): Promise<ReadonlyMap<string, string>> => this.above;

  async figures(): Promise<readonly MarketFigures[]> {
    this.asked.push('figures');
    return this.all;
  }

  async venues(): Promise<readonly VenueFacts[]> {
    this.asked.push('venues');
    return this.listed;
  }

  async rooms(merchants?: readonly string[]): Promise<ReadonlyMap<string, Room>> {
    return new Map([...this.onAir].filter(([id]) => !merchants || merchants.includes(id)));
  }

  async details(merchant: string): Promise<HostDetails> {
    this.asked.push(`details ${merchant}`);
    return { quotable: [], goods: [], ...this.given[merchant] };
  }

  async goodsNames(): Promise<ReadonlyMap<string, readonly string[]>> {
    this.asked.push('goodsNames');
    const sold = ({ goods = [] }: Partial<HostDetails>): string[] =>
      goods.flatMap(({ name, names = {} }) => [name, ...Object.values(names)]);
    return new Map(Object.entries(this.given).map(([merchant, given]) => [merchant, sold(given)]));
  }
}
