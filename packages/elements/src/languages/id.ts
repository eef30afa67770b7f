// Indonesian. Not yet reviewed by a native speaker.
import { common } from './id/common.ts';
import { badge } from './id/badge.ts';
import { disclosure } from './id/disclosure.ts';
import { form } from './id/form.ts';
import { formAfter } from './id/form-after.ts';
import { inbox } from './id/inbox.ts';
import { inboxDesk } from './id/inbox-desk.ts';
import { inboxDialog } from './id/inbox-dialog.ts';
import { index } from './id/index.ts';
import { indexEvidence } from './id/index-evidence.ts';
import { indexMethod } from './id/index-method.ts';
import { insights } from './id/insights.ts';
import { insightsLate } from './id/insights-late.ts';
import { reviews } from './id/reviews.ts';
import { reviewsAction } from './id/reviews-action.ts';
import { reviewsFold } from './id/reviews-fold.ts';
import { ticker } from './id/ticker.ts';
import { traffic } from './id/traffic.ts';
import { venue } from './id/venue.ts';
import { venueRecord } from './id/venue-record.ts';
import { venueWhy } from './id/venue-why.ts';
import type { HuitouMessages } from '../messages/huitou-messages.ts';

/** The messages of every tag in Indonesian, for `registerMessages('id', …)`. */
const messages = {
  common,
  badge,
  disclosure,
  form,
  formAfter,
  inbox,
  inboxDesk,
  inboxDialog,
  index,
  indexEvidence,
  indexMethod,
  insights,
  insightsLate,
  reviews,
  reviewsAction,
  reviewsFold,
  ticker,
  traffic,
  venue,
  venueRecord,
  venueWhy,
} satisfies HuitouMessages;
export default messages;
