import { dateOf, dayMs } from '@huitou/reviews/day.js';
import { createSecret, type Secret } from '@huitou/reviews/secret.js';
import { methodV2 } from '@huitou/method/document.js';
import type { QuotableReview } from '@huitou/api/ports/market.js';
import type { Room } from '@huitou/contract/room.js';
import type { Health, Kind, MerchantFacts, Reader } from '@huitou/api/ports/reader.js';
import { FixtureReviews } from './fixture-reviews.ts';
import { FixtureVotes } from './fixture-votes.ts';
import { goodsOf } from './goods-of.ts';
import type { FixtureMerchant } from './market/fixture.ts';
import { today } from './market/time.ts';

/** The room that a merchant speaks in, as readers are told of it. */
export function roomOf({ room, index }: FixtureMerchant): Room | undefined {
  const { id, name, names = {} } = index.merchant;
  return room && { ...room, names: { ...room.names }, merchant: { id, name, names } };
}

/** A reader over arrays that answers as the store's does, with the means to change what it says. */
export class FixtureReader implements Reader {
  readonly method = methodV2;
  readonly #merchants = new Map<string, FixtureMerchant>();
  readonly #reviews = new Map<string, FixtureReviews>();
  readonly #votes = new Map<string, FixtureVotes>();
  readonly #versions = new Map<string, number>();
  readonly #listeners = new Set<(kind: Kind, merchants: readonly string[]) => void>();

  #published: readonly FixtureMerchant[] | undefined;

  readonly #secret: Secret;

  /** @param secret what a store would have as its secret. */
  constructor(merchants: readonly FixtureMerchant[], secret = 'known to everybody') {
    this.#secret = createSecret(secret);
    for (const merchant of merchants) this.#merchants.set(merchant.index.merchant.id, merchant);
  }

  /** Publishes a merchant anew: documents of the kinds that differ get a new version, listeners are told. */
  publish(merchant: FixtureMerchant): void {
    const { id } = merchant.index.merchant;
    const before = this.#merchants.get(id);
    const changed: Kind[] = [];
    if (before?.index !== merchant.index) changed.push('index');
    if (before?.reviews !== merchant.reviews || before.firstTime !== merchant.firstTime) changed.push('reviews');
    this.#merchants.set(id, merchant);
    this.#published = undefined;
    this.#reviews.delete(id);
    for (const kind of changed) this.#raise(id, kind);
  }

  /** Counts what a buyer says of a review, which makes a new version of the merchant's reviews; null takes it back. */
  vote(merchant: string, review: string, buyer: string, helpful: boolean | null, isRepeatBuyer: boolean): void {
    this.#votesOf(merchant).set(review, buyer, helpful, isRepeatBuyer);
    this.#raise(merchant, 'reviews');
  }

  asOf = (): string => new Date(today).toISOString();

  version(merchant: string, kind: Kind): number | undefined {
    return this.#merchants.has(merchant) ? (this.#versions.get(`${kind} ${merchant}`) ?? 1) : undefined;
  }

  index = async (merchant: string) => this.#known(merchant).index;

  async history(merchant: string, days: number) {
    const { history } = this.#known(merchant);
    const last = history.at(-1)?.day;
    const after = last === undefined ? '' : dateOf(Date.parse(last) / dayMs - days);
    return { merchant, points: history.filter(({ day }) => day > after) };
  }

  reviews: Reader['reviews'] = async (merchant, query) => this.#reviewsOf(merchant).page(query);

  summary: Reader['summary'] = async (merchant) => this.#reviewsOf(merchant).summary();

  goods: Reader['goods'] = async (merchant) => goodsOf(this.#known(merchant));

  async facts(merchant: string): Promise<MerchantFacts> {
    const { index, sites, services } = this.#known(merchant);
    const { name, names = {} } = index.merchant;
    return { id: merchant, name, names, sites, services };
  }

  room: Reader['room'] = async (id) =>
    this.published()
      .flatMap((one) => roomOf(one) ?? [])
      .find((one) => one.id === id);

  merchants = async (): Promise<readonly string[]> => [...this.#merchants.keys()].sort();

  /** Every merchant with all that is known of it, in order of id. */
  published = (): readonly FixtureMerchant[] =>
    (this.#published ??= [...this.#merchants.values()].sort((a, b) =>
      a.index.merchant.id < b.index.merchant.id ? -1 : 1,
    ));

  /** What a venue may quote of its repeat buyers. */
  quotable = (merchant: string): QuotableReview[] => this.#reviewsOf(merchant).quotable();

  onChange(listener: (kind: Kind, merchants: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The market was taken in and published on its day. */
  health = async (): Promise<Health> => {
    const time = this.asOf();
    return { asOf: time, lastWrite: time, lastPublication: time, writer: 'this' };
  };

  #raise(merchant: string, kind: Kind): void {
    this.#versions.set(`${kind} ${merchant}`, (this.#versions.get(`${kind} ${merchant}`) ?? 1) + 1);
    for (const listener of this.#listeners) listener(kind, [merchant]);
  }

  #votesOf(merchant: string): FixtureVotes {
    const votes = this.#votes.get(merchant) ?? new FixtureVotes();
    this.#votes.set(merchant, votes);
    return votes;
  }

  #known(merchant: string): FixtureMerchant {
    const found = this.#merchants.get(merchant);
    if (!found)
      throw new Error(`merchant: ${JSON.stringify(merchant)} is not in the fixtures; add it or use an id of theirs`);
    return found;
  }

  #reviewsOf(merchant: string): FixtureReviews {
    const made =
      this.#reviews.get(merchant) ?? new FixtureReviews(this.#known(merchant), this.#secret, this.#votesOf(merchant));
    this.#reviews.set(merchant, made);
    return made;
  }
}
