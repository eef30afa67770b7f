import type { Issuer } from '../badge/issuer.ts';
import type { Ledger } from '../ledger.ts';
import type { Reader } from '../reader.ts';
import type { Documents } from './documents.ts';

/** What answers are made from. */
export interface Services {
  readonly reader: Reader;
  readonly documents: Documents;
  readonly ledger?: Ledger | undefined;
  readonly issuer?: Issuer | undefined;
  readonly platformKey?: string | undefined;
  /** Where misuse of badges is reported, as a link for people; without it the pages offer no such link. */
  readonly misuseContact?: string | undefined;
  /** Set while the server is stopping: no new batch is begun. */
  readonly stopping: () => boolean;
  /** Names the store behind the reader, so that two stores never give different bytes the same tag. */
  readonly edition: string;
  /** Told of failures that the reader of an answer sees only as a problem document. */
  readonly onError: (error: unknown, about: string) => void;
}
