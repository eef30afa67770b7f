// French. Not yet reviewed by a native speaker.
import { common } from './fr/common.ts';
import { badge } from './fr/badge.ts';
import { disclosure } from './fr/disclosure.ts';
import { form } from './fr/form.ts';
import { formAfter } from './fr/form-after.ts';
import { inbox } from './fr/inbox.ts';
import { inboxDesk } from './fr/inbox-desk.ts';
import { inboxDialog } from './fr/inbox-dialog.ts';
import { index } from './fr/index.ts';
import { indexEvidence } from './fr/index-evidence.ts';
import { indexMethod } from './fr/index-method.ts';
import { insights } from './fr/insights.ts';
import { insightsLate } from './fr/insights-late.ts';
import { reviews } from './fr/reviews.ts';
import { reviewsAction } from './fr/reviews-action.ts';
import { reviewsFold } from './fr/reviews-fold.ts';
import { ticker } from './fr/ticker.ts';
import { traffic } from './fr/traffic.ts';
import { venue } from './fr/venue.ts';
import { venueRecord } from './fr/venue-record.ts';
import { venueWhy } from './fr/venue-why.ts';
import type { HuitouMessages } from '../messages/huitou-messages.ts';

/** The messages of every tag in French, for `registerMessages('fr', …)`. */
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
