// The server's tables. Ids are text; times are milliseconds since 1970 (UTC); a `day` is a calendar day as the event
// itself wrote it, in days since 1970-01-01; a flag is 0 or 1; `names`, `sites` and the like hold JSON text.
// Every key begins with the merchant but those that decisions/keys-by-merchant.md names, so that all of a merchant lies together.
// `rev` is the last writer's stamp: the event's `at` and id as text that sorts, see engine/src/ledger/ingest/version.ts.

import type { Generated } from 'kysely';

export type Flag = 0 | 1;

/** Events that were applied. Hashes, so that they take few bytes however long ids are: see event-key.ts. */
interface EventsTable {
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
interface MetaTable {
  key: string;
  value: string;
}

interface IndustriesTable {
  id: string;
  name: string | null;
  names: string;
  parent: string | null;
  rev: string;
}

export interface MerchantsTable {
  id: string;
  /** Null while only other events speak of it. */
  name: string | null;
  names: string;
  industry: string | null;
  avatar: string | null;
  sites: string;
  services: string;
  rev: string;
  /** A number of its own, given on arrival and never again to another: its place in status lists. */
  seq: number;
}

interface GoodsTable {
  merchant: string;
  id: string;
  name: string;
  names: string;
  image: string | null;
  rev: string;
}

interface RoomsTable {
  merchant: string;
  id: string;
  name: string;
  names: string;
  host: string | null;
  live: Flag;
  rev: string;
}

/** An order; of one that is only known from its dispatch or delivery merchant and buyer are '', paid_at and day null. */
export interface OrdersTable {
  merchant: string;
  buyer: string;
  id: string;
  paid_at: number | null;
  day: number | null;
  dispatch_by: number | null;
  deliver_by: number | null;
  room: string | null;
  /** JSON list of goods ids. */
  goods: string;
  linked: Flag;
  rev: string;
  dispatched_at: number | null;
  dispatched_rev: string;
  delivered_at: number | null;
  delivered_rev: string;
  /** The first refund for quality, the first full one and the first change of mind, worked out from `refunds`. */
  quality_refund_at: number | null;
  void_at: number | null;
  excused_at: number | null;
}

interface RefundsTable {
  /** Its order's, '' while that is not known. */
  merchant: string;
  order_id: string;
  id: string;
  refunded_at: number;
  reason: string;
  full_refund: Flag;
  rev: string;
}

export interface ReviewsTable {
  merchant: string;
  id: string;
  buyer: string;
  order_id: string | null;
  goods: string | null;
  written_at: number;
  day: number;
  text: string;
  lang: string | null;
  /** JSON list of media as the event gave them. */
  media: string;
  would_buy_again: Flag | null;
  author: string | null;
  avatar: string | null;
  helpful: number;
  rev: string;
  // Worked out with the pair it belongs to:
  /** Different days with a purchase that stands, up to the day of the review; 2 or more is a repeat buyer's. */
  bought: number;
  /** The first of those days; null without one. */
  since_day: number | null;
  /** Mean of its stars; null without stars. */
  overall: number | null;
  /** The dimension with the fewest stars if those are at most 3 (of equals, the first by id). */
  improve: string | null;
  /** The merchant's earliest answer. */
  first_reply: string | null;
  replied_at: number | null;
  /** Its author bought again after the answer. */
  won_back: Flag;
  /** Public reason code of the fold that stands. */
  folded: string | null;
  /** 0 once it is folded as not a customer's own voice. */
  counts: Flag;
}

interface ReviewStarsTable {
  merchant: string;
  review: string;
  dimension: string;
  stars: number;
}

interface RepliesTable {
  /** Its review's, '' while that is not known. */
  merchant: string;
  review: string;
  id: string;
  replied_at: number;
  /** Null in what an older version wrote. */
  day: number | null;
  text: string;
  rev: string;
}

export interface ModerationsTable {
  /** That of the review that it folds or unfolds, '' while that is not known; else the one it names. */
  merchant: string;
  id: string;
  action: 'fold' | 'unfold' | 'link' | 'unlink' | 'cap' | 'lift';
  review: string | null;
  buyer: string | null;
  reason: string;
  level: string | null;
  until: number | null;
  at: number;
  /** Of `at`; null in what an older version wrote. */
  day: number | null;
  decided_by: string | null;
  rule: string | null;
  rev: string;
}

/** One buyer with one merchant: stands while an order, a review or a link between them is known. */
export interface PairsTable {
  merchant: string;
  buyer: string;
  /** Different days with a purchase that stands: neither given back whole nor linked. */
  days: number;
  first_day: number | null;
  second_day: number | null;
  last_day: number | null;
  linked: Flag;
  /** The clock at which this pair's part of the counters was last worked out. */
  as_of: number;
  /** When that part changes by itself; null if it never does. */
  due_at: number | null;
}

/** A pair with more orders than one person makes: what is known of all of them together. */
export interface CrowdsTable {
  merchant: string;
  buyer: string;
  orders: number;
  /** When the latest order was paid that was not taken back, in milliseconds. */
  last_paid: number | null;
}

/** How many of a crowd's orders lie on a day. */
export interface CrowdDaysTable {
  merchant: string;
  buyer: string;
  day: number;
  /** Paid by the clock with which the pair was last looked at. */
  seen: number;
  /** Of those, purchases still by that clock. */
  bought: number;
  /** Never refunded in full, whatever the clock says. */
  stands: number;
}

/** Orders of a crowd that will say something else by themselves, at the time `due_at` (ms). */
export interface CrowdOrdersTable {
  merchant: string;
  buyer: string;
  due_at: number;
  id: string;
}

/**
 * Forward-decayed sums of a merchant's observations of a measure: s = Σ w·v, n = Σ w, q = Σ w·v² with
 * w = 2^((t − L)/h). The measures `@buyers` and `@returning` are plain head counts in `s`.
 */
export interface CountersTable {
  merchant: string;
  measure: string;
  s: number;
  n: number;
  q: number;
}

/** The level a merchant shows and what would change it: the memory of the calm rule. */
export interface StandingsTable {
  merchant: string;
  level: string;
  pending: string | null;
  pending_runs: number;
  run_day: number;
  /** Whether it was one of those that peers are compared with, and whether a figure of it was told. */
  ranked: Flag;
  settled: Flag;
  /** JSON of the standing before `run_day`: a day judged again starts from there, so any number of runs is one. */
  before: string | null;
}

/** Whom an industry is compared with: what keeps it there while its own group shrinks by little. */
interface PeerGroupsTable {
  industry: string;
  peer: string;
  run_day: number;
  /** The group before `run_day`; null on the first. */
  before: string | null;
}

interface DailyTable {
  merchant: string;
  day: number;
  level: string;
  score: number | null;
  percentile: number | null;
  dimensions: string;
}

/** The published index, ready to send. */
interface SnapshotsTable {
  merchant: string;
  body: string;
  version: number;
  /** The publication with which this version became public. */
  publication: Generated<number>;
}

/** What repeat buyers' reviews speak of, worked out when they are published. */
interface ReviewTopicsTable {
  merchant: string;
  topic: string;
  review: string;
  tone: string;
}

/** Which wording of a review, and by which patterns, its topics were read from. */
interface ReviewReadingsTable {
  merchant: string;
  review: string;
  stamp: string;
}

/** The version under which a merchant's reviews are published, and what they looked like then. */
interface ReviewVersionsTable {
  merchant: string;
  version: number;
  /** Milliseconds: the clock when this version was published. */
  as_of: number;
  fingerprint: string;
  /** The publication with which this version became public. */
  publication: Generated<number>;
}

/** A review that a customer wrote through the API, and what they were answered. Once it is erased, nothing but that it was. */
interface SubmissionsTable {
  merchant: string;
  review: string;
  /** Hash of what the author's program called the submission, and of what it sent. */
  asked: string;
  body: string;
  /** Milliseconds. */
  at: number;
  /** JSON. */
  answer: string;
}

/** Whom or what an erasure was about, so that what is said of it later is erased too. The hash is keyed; nothing else is kept. */
interface ErasuresTable {
  hash: string;
  /** Random: what takes the place of a buyer's id is made of it. */
  seed: string;
  /** When it was done, in milliseconds since 1970. */
  at: number;
  /** JSON of what it found. */
  counts: string;
}

export interface Database {
  events: EventsTable;
  recent_events: EventsTable;
  things: ThingsTable;
  meta: MetaTable;
  erasures: ErasuresTable;
  industries: IndustriesTable;
  merchants: MerchantsTable;
  goods: GoodsTable;
  rooms: RoomsTable;
  orders: OrdersTable;
  refunds: RefundsTable;
  reviews: ReviewsTable;
  review_stars: ReviewStarsTable;
  replies: RepliesTable;
  moderations: ModerationsTable;
  pairs: PairsTable;
  submissions: SubmissionsTable;
  crowds: CrowdsTable;
  crowd_days: CrowdDaysTable;
  crowd_orders: CrowdOrdersTable;
  counters: CountersTable;
  standings: StandingsTable;
  peer_groups: PeerGroupsTable;
  daily: DailyTable;
  snapshots: SnapshotsTable;
  review_topics: ReviewTopicsTable;
  review_readings: ReviewReadingsTable;
  review_versions: ReviewVersionsTable;
}
