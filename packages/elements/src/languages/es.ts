// Spanish. Not yet reviewed by a native speaker.
import { common } from './es/common.ts';
import { badge } from './es/badge.ts';
import { disclosure } from './es/disclosure.ts';
import { form } from './es/form.ts';
import { formAfter } from './es/form-after.ts';
import { inbox } from './es/inbox.ts';
import { inboxDesk } from './es/inbox-desk.ts';
import { inboxDialog } from './es/inbox-dialog.ts';
import { index } from './es/index.ts';
import { indexEvidence } from './es/index-evidence.ts';
import { indexMethod } from './es/index-method.ts';
import { insights } from './es/insights.ts';
import { insightsLate } from './es/insights-late.ts';
import { reviews } from './es/reviews.ts';
import { reviewsAction } from './es/reviews-action.ts';
import { reviewsFold } from './es/reviews-fold.ts';
import { ticker } from './es/ticker.ts';
import { traffic } from './es/traffic.ts';
import { venue } from './es/venue.ts';
import { venueRecord } from './es/venue-record.ts';
import { venueWhy } from './es/venue-why.ts';
import type { HuitouMessages } from '../messages/huitou-messages.ts';

/** The messages of every tag in Spanish, for `registerMessages('es', …)`. */
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
