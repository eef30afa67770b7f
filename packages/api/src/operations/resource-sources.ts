import type { ReviewQuery } from '@huitou/contract/review.js';
import type { Kind } from '../ports/reader.ts';
import type { ResourceSource } from '../http/response-cache.ts';
import { cacheFor } from '../http/headers.ts';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { shortHash } from '../short-hash.ts';

type From = Pick<Services, 'reader' | 'documents' | 'storeId'>;

const kindMark: Readonly<Record<Kind, string>> = { index: 'i', reviews: 'r' };

/** The version of a merchant's documents, or the problem that nobody knows the merchant. */
export function versionOf({ reader }: Pick<Services, 'reader'>, merchant: string, kind: Kind): number {
  const version = reader.version(merchant, kind);
  if (version !== undefined) return version;
  throw new ProblemError(
    'unknown-merchant',
    `merchant: ${JSON.stringify(merchant)} is not known here; use the id under which the platform reported it`,
  );
}

/** What all documents about one merchant have in common: their bytes follow from kind, version and address. */
function about(
  from: From,
  merchant: string,
  kind: Kind,
  address: string,
  build: () => Promise<unknown>,
): ResourceSource {
  const version = versionOf(from, merchant, kind);
  return {
    address,
    tag: `${kindMark[kind]}${version.toString(36)}.${shortHash(`${from.storeId} ${address}`)}`,
    cache: cacheFor.live,
    isFresh: () => from.reader.version(merchant, kind) === version,
    build: async () => JSON.stringify(await build()),
  };
}

const at = (merchant: string, rest: string): string => `/v1/merchants/${merchant}/${rest}`;

export const indexSource = (from: From, merchant: string): ResourceSource =>
  about(from, merchant, 'index', at(merchant, 'index'), () => from.reader.index(merchant));

/** The history also moves with the calendar: its first day is counted back from today. */
export function historySource(from: From, merchant: string, days: number, address: string): ResourceSource {
  const today = (): string => from.reader.asOf().slice(0, 10);
  const day = today();
  const source = about(from, merchant, 'index', address, () => from.reader.history(merchant, days));
  return { ...source, tag: `${source.tag}.${day}`, isFresh: () => source.isFresh() && today() === day };
}

export const reviewsSource = (
  from: From,
  merchant: string,
  query: ReviewQuery = {},
  address = at(merchant, 'reviews'),
): ResourceSource => about(from, merchant, 'reviews', address, () => from.reader.reviews(merchant, query));

export const summarySource = (from: From, merchant: string): ResourceSource =>
  about(from, merchant, 'reviews', at(merchant, 'reviews/summary'), () => from.reader.summary(merchant));

/** Several indexes in one answer, joined from the ready bodies of each. */
export function batchSource(from: From, merchants: readonly string[], address: string): ResourceSource {
  const state = (): string => merchants.map((merchant) => from.reader.version(merchant, 'index') ?? '').join();
  const before = state();
  return {
    address,
    tag: `b.${shortHash(`${from.storeId} ${address} ${before}`)}`,
    cache: cacheFor.live,
    isFresh: () => state() === before,
    async build() {
      const known = merchants.filter((merchant) => from.reader.version(merchant, 'index') !== undefined);
      const unknown = merchants.filter((merchant) => !known.includes(merchant));
      const ready = await Promise.all(known.map((merchant) => from.documents.get(indexSource(from, merchant))));
      const bodies = ready.map(({ variants }) => new TextDecoder().decode(variants.identity.body));
      return `{"indexes":[${bodies.join(',')}],"unknown":${JSON.stringify(unknown)}}`;
    },
  };
}
