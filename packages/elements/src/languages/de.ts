// German. Not yet reviewed by a native speaker.
import { common } from './de/common.ts';
import { badge } from './de/badge.ts';
import { disclosure } from './de/disclosure.ts';
import { form } from './de/form.ts';
import { formAfter } from './de/form-after.ts';
import { inbox } from './de/inbox.ts';
import { inboxDesk } from './de/inbox-desk.ts';
import { inboxDialog } from './de/inbox-dialog.ts';
import { index } from './de/index.ts';
import { indexEvidence } from './de/index-evidence.ts';
import { indexMethod } from './de/index-method.ts';
import { insights } from './de/insights.ts';
import { insightsLate } from './de/insights-late.ts';
import { reviews } from './de/reviews.ts';
import { reviewsAction } from './de/reviews-action.ts';
import { reviewsFold } from './de/reviews-fold.ts';
import { ticker } from './de/ticker.ts';
import { traffic } from './de/traffic.ts';
import { venue } from './de/venue.ts';
import { venueRecord } from './de/venue-record.ts';
import { venueWhy } from './de/venue-why.ts';
import type { HuitouMessages } from '../messages/huitou-messages.ts';

/** The messages of every tag in German, for `registerMessages('de', …)`. */
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
