import type { Kind } from '@huitou/api/ports/reader.js';

/** That documents about a merchant have a new version. */
export interface Change {
  /** Number of the publication with which they became public. */
  readonly publication: number;
  readonly merchant: string;
  readonly version: number;
  /** What changed; reviews, their replies and rooms have one version. */
  readonly about: readonly ('index' | 'review' | 'reply' | 'room')[];
}

/**
 * What live events are made of. Here it is the reader of a store, which finds out from the store what any process has
 * published. A bus between processes fits as well, as long as it keeps these promises: a change is told after every change
 * of a lower publication, and of a merchant that changed several times the last one may stand for all.
 */
export interface PublicationFeed {
  /** All publications up to this number have been taken over. */
  published(): number;
  version(merchant: string, kind: Kind): number | undefined;
  /** Takes over what was published by now, by any process. */
  refresh(): Promise<void>;
  /** Calls back with the changes of each take-over. Returns the way to stop. */
  onPublished(listener: (changes: readonly Change[]) => void): () => void;
}
