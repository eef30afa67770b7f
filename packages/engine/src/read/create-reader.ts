import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { ReviewQuery } from '@huitou/contract/review.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Market } from '@huitou/api/ports/market.js';
import type { Kind, MerchantFacts, Reader } from '@huitou/api/ports/reader.js';
import type { Store } from '@huitou/store/open-store.js';
import { endOfLastDay, timeOf } from '@huitou/reviews/day.js';
import { createSecret } from '@huitou/reviews/secret.js';
import { readSecret } from '@huitou/store/store-secret.js';
import { available } from '../available.ts';
import { Counts } from './counts.ts';
import { readGoods } from './goods.ts';
import { noWriter, readHealth, type WriterState } from './health.ts';
import { readHistory } from './history.ts';
import type { Change, PublicationFeed } from '../publication-feed.ts';
import { createMarket } from './market.ts';
import { readPage } from './page.ts';
import { readRoom } from './room.ts';
import { readSummary } from './summary.ts';
import { Versions } from './versions.ts';

/** A reader over a store, and the act by which what was written there becomes public. */
export interface StoreReader extends Reader, Omit<PublicationFeed, 'version'> {
  /** Reads of many merchants, as of the same publication. */
  readonly market: Market;
  /**
   * Publishes what changed: indexes that were ranked anew, and reviews. Call it after the ledger has written and ranked,
   * while nobody else writes.
   * @param asOf - The ledger's clock in milliseconds.
   * @param merchants - Whose reviews may have changed; all are looked at if it is left out.
   */
  publish(asOf: number, merchants?: readonly string[]): Promise<void>;
  /** Takes over what another process has published. */
  refresh(): Promise<void>;
}

/** What is asked of the store with each call; the rest is known, or of another kind. */
type Asked = Omit<
  StoreReader,
  'method' | 'market' | 'asOf' | 'version' | 'onChange' | 'health' | 'publish' | 'refresh' | 'published' | 'onPublished'
>;

export interface ReaderOptions {
  readonly method: MethodDocument;
  /** The ledger's clock in milliseconds as it stands on disk: what a store says that nothing was published in yet. */
  readonly asOf: number;
  /** The one who writes, where there may be one. */
  readonly state?: WriterState;
}

/** A merchant that this store does not know: asked for without looking at its version first. */
class UnknownMerchantError extends Error {
  constructor(merchant: string) {
    super(`merchant: ${JSON.stringify(merchant)} is not known here; use the id under which the platform reported it`);
  }
}

/** Opens the public reads of a store. What was published before the last stop is there at once. */
export async function createReader(
  store: Pick<Store, 'db' | 'reads'>,
  { method, asOf, state = noWriter }: ReaderOptions,
): Promise<StoreReader> {
  const reads = store.reads;
  const versions = new Versions(store);
  const counts = new Counts(reads);
  const secret = createSecret(await readSecret(reads));
  const listeners = new Set<(kind: Kind, merchants: readonly string[]) => void>();
  const told = new Set<(changes: readonly Change[]) => void>();
  let clock = asOf;
  /** The end of the day whose purchases this process has told. The clock may be ahead: whoever listens may have it refreshed. */
  let day = endOfLastDay(asOf);

  /** What was known then is in the published reviews. Milliseconds. */
  const reviewsAsOf = (merchant: string): number => versions.reviewsAsOf(merchant) ?? clock;
  /** When the day began of which nothing is told yet. */
  const todayOf = (merchant: string): number => endOfLastDay(reviewsAsOf(merchant));
  const pageOf = (merchant: string, query: ReviewQuery) =>
    readPage({ db: reads, secret, today: todayOf(merchant) }, merchant, query);
  const known = <T>(found: T | undefined, merchant: string): T => {
    if (found === undefined) throw new UnknownMerchantError(merchant);
    return found;
  };
  const indexOf = async (merchant: string): Promise<IndexSnapshot> => {
    const row = await reads.selectFrom('snapshots').select('body').where('merchant', '=', merchant).executeTakeFirst();
    return JSON.parse(known(row, merchant).body) as IndexSnapshot;
  };
  const tell = (kind: Kind, merchants: readonly string[]): void => {
    if (merchants.length > 0) for (const listener of listeners) listener(kind, merchants);
  };

  const takeOver = async (): Promise<void> => {
    const { index, reviews, changes, asOf: published = clock } = await versions.refresh();
    clock = Math.max(clock, published);
    tell('reviews', reviews);
    tell('index', index);
    if (changes) for (const listener of told) listener(changes);
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two at once could take over the same rows and tell of them twice. */
  const refresh = (): Promise<void> => {
    const done = last.then(takeOver);
    last = done.catch(() => {});
    return done;
  };
  await refresh();

  const found = available<Asked>({
    index: indexOf,
    history: (merchant, days) => readHistory(reads, merchant, days),
    async reviews(merchant, query) {
      const version = known(versions.of(merchant, 'reviews'), merchant);
      const reading = { merchant, today: todayOf(merchant) };
      const all = query.folded ? { folded: query.folded } : {};
      const [page, counted, universe] = await Promise.all([
        pageOf(merchant, query),
        // As many different questions as there are ids: they would push the others out of what is known.
        query.review === undefined ? counts.matching(reading, version, query) : undefined,
        counts.matching(reading, version, all),
      ]);
      const matching = counted ?? page.reviews.length;
      const ofUniverse = counted ?? page.reviews.filter((one) => !one.folded === !query.folded).length;
      // The page may be a publication newer than what was counted; none is left out then, which no reader takes for fewer.
      const filteredOut = Math.max(0, universe - ofUniverse);
      return { merchant, sort: query.sort ?? 'newest', matching, filteredOut, ...page };
    },
    summary: async (merchant) => readSummary(reads, merchant, reviewsAsOf(merchant)),
    async goods(merchant) {
      const { asOf: published } = await indexOf(merchant);
      return readGoods(reads, method, merchant, Date.parse(published));
    },
    async facts(merchant): Promise<MerchantFacts> {
      const found = await reads
        .selectFrom('merchants')
        .select(['id', 'name', 'names', 'sites', 'services'])
        .where('id', '=', merchant)
        .executeTakeFirst();
      const { id, name, names, sites, services } = known(found, merchant);
      return {
        id,
        name: name ?? id,
        names: JSON.parse(names) as Record<string, string>,
        sites: JSON.parse(sites) as string[],
        services: JSON.parse(services) as string[],
      };
    },
    room: (id) => readRoom(reads, id),
    async merchants() {
      const rows = await reads.selectFrom('snapshots').select('merchant').orderBy('merchant').execute();
      return rows.map(({ merchant }) => merchant);
    },
  });

  const market = createMarket({
    db: reads,
    version: () => versions.ranked.version,
    asOf: () => versions.ranked.asOf ?? clock,
    goods: async (merchant) => (await found.goods(merchant)).goods,
  });

  return {
    ...found,
    method,
    market,
    asOf: () => timeOf(clock),
    version: (merchant, kind) => versions.of(merchant, kind),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    published: () => versions.seen,
    onPublished(listener) {
      told.add(listener);
      return () => void told.delete(listener);
    },
    health: () => readHealth(reads, timeOf(clock), state),
    async publish(at, merchants) {
      // Purchases are told with the turn of the day, of whichever merchant they were.
      const turned = endOfLastDay(at) > day;
      const until = Math.max(clock, at);
      await versions.publishReviews(until, turned ? undefined : merchants);
      // Not before: whoever is told this time reads what was known then.
      clock = Math.max(clock, until);
      day = Math.max(day, endOfLastDay(at));
      await refresh();
    },
    refresh,
  };
}
