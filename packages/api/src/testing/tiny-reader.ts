import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { ReviewPage, ReviewQuery } from '@huitou/contract/review.js';
import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import type { Health, Kind, MerchantFacts, Reader } from '../ports/reader.ts';
import { tinyMethod } from './snapshots.ts';

/** All of a reader by its type; what it lacks fails where a test asks for it, so a new read changes nothing here. */
const Incomplete = Object as unknown as new () => Reader;

/** A reader over a map, with the means to change what it says and to count what it was asked. */
export class TinyReader extends Incomplete {
  override readonly method = tinyMethod;
  readonly asked: string[] = [];
  /** Set to make `health` reject. */
  broken: Error | undefined;
  readonly #snapshots: Map<string, IndexSnapshot>;
  readonly #versions: Readonly<Record<Kind, Map<string, number>>>;
  readonly #listeners = new Set<(kind: Kind, merchants: readonly string[]) => void>();
  readonly #facts: Readonly<Record<string, Partial<MerchantFacts>>>;

  constructor(snapshots: readonly IndexSnapshot[], facts: Readonly<Record<string, Partial<MerchantFacts>>> = {}) {
    super();
    this.#snapshots = new Map(snapshots.map((one) => [one.merchant.id, one]));
    this.#facts = facts;
    const first = (): Map<string, number> => new Map(snapshots.map((one) => [one.merchant.id, 1]));
    this.#versions = { index: first(), reviews: first() };
  }

  /** Publishes a new snapshot, as a store does after events. */
  publish(next: IndexSnapshot): void {
    const { id } = next.merchant;
    this.#snapshots.set(id, next);
    this.#versions.index.set(id, (this.version(id, 'index') ?? 0) + 1);
    for (const listener of this.#listeners) listener('index', [id]);
  }

  /** Publishes new reviews of a merchant. */
  publishReviews(id: string): void {
    this.#versions.reviews.set(id, (this.version(id, 'reviews') ?? 0) + 1);
    for (const listener of this.#listeners) listener('reviews', [id]);
  }

  override asOf(): string {
    return '2026-11-22T00:00:00.000Z';
  }

  override version(merchant: string, kind: Kind): number | undefined {
    return this.#snapshots.has(merchant) ? (this.#versions[kind].get(merchant) ?? 0) : undefined;
  }

  override async index(merchant: string): Promise<IndexSnapshot> {
    this.asked.push(`index ${merchant}`);
    return this.#known(merchant);
  }

  override async history(merchant: string, days: number) {
    this.asked.push(`history ${merchant} ${days}`);
    const { level, score, percentile } = this.#known(merchant);
    return { merchant, points: [{ day: '2026-11-21', level, score, percentile, dimensions: { quality: 96 } }] };
  }

  override async reviews(merchant: string, query: ReviewQuery): Promise<ReviewPage> {
    this.asked.push(`reviews ${merchant} ${JSON.stringify(query)}`);
    if (query.cursor) throw new BadCursorError();
    return { merchant, sort: query.sort ?? ('newest' as const), matching: 0, filteredOut: 0, reviews: [], next: null };
  }

  override async summary(merchant: string) {
    this.asked.push(`summary ${merchant}`);
    return {
      merchant,
      asOf: this.asOf(),
      reviews: 2146,
      firstTime: 310,
      wouldBuyAgain: { share: 0.97, n: 1800 },
      distribution: [{ stars: 5, reviews: 2146 }],
      topics: [],
      replies: { share: null, n: 0, hours: null },
      wonBack: { share: null, n: 0 },
      folded: [],
    };
  }

  override async facts(merchant: string): Promise<MerchantFacts> {
    return {
      id: merchant,
      name: this.#known(merchant).merchant.name,
      names: this.#known(merchant).merchant.names ?? {},
      sites: [],
      services: [],
      ...this.#facts[merchant],
    };
  }

  override async room(id: string) {
    const merchant = id.replace(/-room$/, '');
    if (merchant === id || !this.#snapshots.has(merchant)) return undefined;
    const { name } = this.#known(merchant).merchant;
    return {
      id,
      name: `${name} live`,
      names: {},
      host: null,
      hostKind: null,
      live: true,
      merchant: { id: merchant, name, names: {} },
    };
  }

  override async merchants(): Promise<readonly string[]> {
    return [...this.#snapshots.keys()].toSorted();
  }

  override onChange(listener: (kind: Kind, merchants: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  override async health(): Promise<Health> {
    if (this.broken) throw this.broken;
    return { asOf: this.asOf(), lastWrite: null, lastPublication: null, writer: 'none' };
  }

  #known(merchant: string): IndexSnapshot {
    const found = this.#snapshots.get(merchant);
    if (!found) throw new Error(`${merchant}: is not in this reader; ask its version first`);
    return found;
  }
}
