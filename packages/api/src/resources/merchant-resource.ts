import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import type { Kind } from '../ports/reader.ts';
import { shortHash } from '../short-hash.ts';
import { cacheFor } from '../http/headers.ts';
import type { ResourceSource } from '../http/resource-source.ts';

const kindMark: Readonly<Record<Kind, string>> = { index: 'i', reviews: 'r' };

/** The version of a merchant's documents, or the problem that nobody knows the merchant. */
export function knownVersion({ reader }: Pick<Services, 'reader'>, merchant: string, kind: Kind): number {
  const version = reader.version(merchant, kind);
  if (version !== undefined) return version;
  throw new ProblemError(
    'unknown-merchant',
    `merchant: ${JSON.stringify(merchant)} is not known here; use the id under which the platform reported it`,
  );
}

/** A document about one merchant: its bytes follow from the store, the kind, the version and the address. */
export function merchantResource(
  { reader, storeId }: Pick<Services, 'reader' | 'storeId'>,
  { merchant, kind, address }: { readonly merchant: string; readonly kind: Kind; readonly address: string },
  build: () => Promise<unknown>,
): ResourceSource {
  const version = knownVersion({ reader }, merchant, kind);
  return {
    address,
    etag: `${kindMark[kind]}${version.toString(36)}.${shortHash(`${storeId} ${address}`)}`,
    cache: cacheFor.live,
    isFresh: () => reader.version(merchant, kind) === version,
    build: async () => JSON.stringify(await build()),
  };
}
