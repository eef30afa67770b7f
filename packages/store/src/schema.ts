// The server's tables. Ids are text; times are milliseconds since 1970 (UTC); a `day` is a calendar day as the event
// itself wrote it, in days since 1970-01-01; a flag is 0 or 1; `names`, `sites` and the like hold JSON text.
// Every key begins with the merchant but those that decisions/keys-by-merchant.md names, so that all of a merchant lies together.
// `rev` is the last writer's stamp: the event's `at` and id as text that sorts, see engine/src/ledger/ingest/version.ts.

import type { EventsTable, ThingsTable, MetaTable, ErasuresTable } from './tables/events.ts';
import type { IndustriesTable, VenuesTable, MerchantsTable, GoodsTable, RoomsTable } from './tables/market.ts';
import type {
  OrdersTable,
  RefundsTable,
  PairsTable,
  CrowdsTable,
  CrowdDaysTable,
  CrowdOrdersTable,
} from './tables/orders.ts';
import type { ReviewsTable, ReviewStarsTable, RepliesTable, AppendicesTable } from './tables/reviews.ts';
import type {
  SubmissionsTable,
  PicturesTable,
  HeldReviewsTable,
  ReviewBandsTable,
  ReviewRequestsTable,
  ReviewEditsTable,
  ReviewVotesTable,
  ReviewReportsTable,
} from './tables/submissions.ts';
import type { ModerationDecisionsTable, ModerationsTable } from './tables/moderation.ts';
import type { InboxMarksTable, RemediesTable } from './tables/inbox.ts';
import type {
  CountersTable,
  StandingsTable,
  PeerGroupsTable,
  DailyTable,
  SnapshotsTable,
  RankingsTable,
} from './tables/figures.ts';
import type { LogEntriesTable, LogNodesTable, LogHeadsTable, LogSubjectsTable } from './tables/log.ts';
import type { SignalsTable } from './tables/signals.ts';
import type { ReviewTopicsTable, ReviewReadingsTable, ReviewVersionsTable } from './tables/published.ts';

export type { Flag } from './tables/flag.ts';
export type { ThingsTable } from './tables/events.ts';
export type { MerchantsTable, RoomsTable } from './tables/market.ts';
export type { OrdersTable, PairsTable, CrowdsTable, CrowdDaysTable, CrowdOrdersTable } from './tables/orders.ts';
export type { ModerationsTable } from './tables/moderation.ts';
export type { ReviewsTable } from './tables/reviews.ts';
export type { CountersTable, StandingsTable } from './tables/figures.ts';

export interface Database {
  events: EventsTable;
  recent_events: EventsTable;
  things: ThingsTable;
  meta: MetaTable;
  erasures: ErasuresTable;
  industries: IndustriesTable;
  venues: VenuesTable;
  merchants: MerchantsTable;
  goods: GoodsTable;
  rooms: RoomsTable;
  orders: OrdersTable;
  refunds: RefundsTable;
  reviews: ReviewsTable;
  review_stars: ReviewStarsTable;
  replies: RepliesTable;
  appendices: AppendicesTable;
  moderations: ModerationsTable;
  pairs: PairsTable;
  submissions: SubmissionsTable;
  inbox_marks: InboxMarksTable;
  remedies: RemediesTable;
  pictures: PicturesTable;
  held_reviews: HeldReviewsTable;
  review_bands: ReviewBandsTable;
  review_requests: ReviewRequestsTable;
  review_edits: ReviewEditsTable;
  review_reports: ReviewReportsTable;
  review_votes: ReviewVotesTable;
  moderation_decisions: ModerationDecisionsTable;
  crowds: CrowdsTable;
  crowd_days: CrowdDaysTable;
  crowd_orders: CrowdOrdersTable;
  counters: CountersTable;
  standings: StandingsTable;
  peer_groups: PeerGroupsTable;
  daily: DailyTable;
  snapshots: SnapshotsTable;
  rankings: RankingsTable;
  review_topics: ReviewTopicsTable;
  review_readings: ReviewReadingsTable;
  review_versions: ReviewVersionsTable;
  log_entries: LogEntriesTable;
  log_nodes: LogNodesTable;
  log_heads: LogHeadsTable;
  log_subjects: LogSubjectsTable;
  signals: SignalsTable;
}
