// Which events were applied, where what they name lies, and what is to be forgotten.

/** Events that were applied. Hashes, so that they take few bytes however long ids are: see event-key.ts. */
export interface EventsTable {
  id_high: number;
  id_low: number;
  /** Hash of what the event said; null for one from before this was kept. */
  content: number | null;
}

/**
 * Where to find what events name by its id alone. `merchant` is the key under which its row lies, '' while that is not
 * known; `owner` the next part of the key: an order's buyer, a refund's order, a reply's review, else ''.
 */
export interface ThingsTable {
  /** One of thing-kinds.ts. */
  kind: number;
  id: string;
  merchant: string;
  owner: string;
}

/** Single facts about the store itself: its id, its secret (store-secret.ts), the clock of engine/src/ledger/clock/clock.ts, and publication.ts. */
export interface MetaTable {
  key: string;
  value: string;
}

/** Whom or what an erasure was about, so that what is said of it later is erased too. The hash is keyed; nothing else is kept. */
export interface ErasuresTable {
  hash: string;
  /** Random: what takes the place of a buyer's id is made of it. */
  seed: string;
  /** When it was done, in milliseconds since 1970. */
  at: number;
  /** JSON of what it found. */
  counts: string;
}
