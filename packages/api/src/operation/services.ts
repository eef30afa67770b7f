import type { Issuer } from '../ports/issuer.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Reader } from '../ports/reader.ts';
import type { ResponseCache } from '../http/response-cache.ts';

/** What answers are made from. */
export interface Services {
  readonly reader: Reader;
  readonly documents: ResponseCache;
  readonly ledger?: Ledger | undefined;
  readonly issuer?: Issuer | undefined;
  readonly platformKey?: string | undefined;
  /** Where misuse of badges is reported, as a link for people; without it the pages offer no such link. */
  readonly misuseContact?: string | undefined;
  /** Set while the server is stopping: no new batch is begun. */
  readonly stopping: () => boolean;
  /** Names the store behind the reader, so that two stores never give different bytes the same tag. */
  readonly storeId: string;
  /** Told of failures that the reader of an answer sees only as a problem document. */
  readonly onError: (error: unknown, about: string) => void;
}
