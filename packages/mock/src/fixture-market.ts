import type { Market, MarketFigures, VenueFacts } from '@huitou/api/ports/market.js';
import type { Room } from '@huitou/contract/room.js';
import { dayMs, timeOf } from '@huitou/reviews/day.js';
import { roomOf, type FixtureReader } from './fixture-reader.ts';
import type { FixtureMerchant } from './market/fixture.ts';
import { venues } from './market/venues.ts';

/** The percentile of the day nearest to 30 days before the index, within 7 days of then. */
export function percentileBefore({ index, history }: Pick<FixtureMerchant, 'index' | 'history'>): number | null {
  const wanted = Math.floor(Date.parse(index.asOf) / dayMs) - 30;
  const far = ({ day }: { readonly day: string }): number => Math.abs(Date.parse(day) / dayMs - wanted);
  const [near] = history.filter((point) => far(point) <= 7).sort((a, b) => far(a) - far(b) || (a.day < b.day ? -1 : 1));
  return near?.percentile ?? null;
}

function figuresOf(merchant: FixtureMerchant): MarketFigures {
  const { merchant: said, level, score, percentile, interval, buyers, dimensions } = merchant.index;
  return {
    ...{ merchant: said, level, score, percentile, interval, buyers, services: merchant.services },
    percentileBefore: percentileBefore(merchant),
    dimensions: dimensions.map(({ id, score: leaf }) => ({ id, score: leaf })),
  };
}

/** Reads of many merchants over the fixtures of a reader, as the engine has them over a store. */
export class FixtureMarket implements Market {
  readonly #reader: FixtureReader;
  readonly #venues: readonly VenueFacts[];
  #version = 1;
  #figures: Promise<readonly MarketFigures[]> | undefined;
  #goodsNames: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  constructor(reader: FixtureReader, own: readonly VenueFacts[] = venues) {
    this.#reader = reader;
    this.#venues = own;
    reader.onChange((kind) => {
      if (kind !== 'index') return;
      this.#version++;
      this.#figures = undefined;
    });
  }

  version = (): number => this.#version;

  asOf = (): string =>
    timeOf(this.#reader.published().reduce((latest, { index }) => Math.max(latest, Date.parse(index.asOf)), 0));

  figures = (): Promise<readonly MarketFigures[]> =>
    (this.#figures ??= Promise.resolve(this.#reader.published().map(figuresOf)));

  venues = async (): Promise<readonly VenueFacts[]> => this.#venues;

  /** Its industries stand beside each other. */
  parents = async (): Promise<ReadonlyMap<string, string>> => new Map();

  async rooms(merchants?: readonly string[]): Promise<ReadonlyMap<string, Room>> {
    const asked = merchants && new Set(merchants);
    const shown = this.#reader.published().filter(({ index }) => !asked || asked.has(index.merchant.id));
    return new Map(shown.flatMap(roomOf).flatMap((room) => (room ? [[room.merchant.id, room] as const] : [])));
  }

  async details(merchant: string) {
    const [{ goods }, quotable] = [await this.#reader.goods(merchant), this.#reader.quotable(merchant)];
    return { quotable, goods };
  }

  goodsNames = (): Promise<ReadonlyMap<string, readonly string[]>> => (this.#goodsNames ??= this.#readGoodsNames());

  async #readGoodsNames(): Promise<ReadonlyMap<string, readonly string[]>> {
    const sold = this.#reader.published().map(async ({ index: { merchant } }) => {
      const { goods } = await this.#reader.goods(merchant.id);
      return [merchant.id, goods.flatMap(({ name, names = {} }) => [name, ...Object.values(names)])] as const;
    });
    return new Map(await Promise.all(sold));
  }
}
