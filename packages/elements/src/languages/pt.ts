// Portuguese, as written in Brazil. Not yet reviewed by a native speaker.
import { common } from './pt/common.ts';
import { badge } from './pt/badge.ts';
import { disclosure } from './pt/disclosure.ts';
import { form } from './pt/form.ts';
import { formAfter } from './pt/form-after.ts';
import { inbox } from './pt/inbox.ts';
import { inboxDesk } from './pt/inbox-desk.ts';
import { inboxDialog } from './pt/inbox-dialog.ts';
import { index } from './pt/index.ts';
import { indexEvidence } from './pt/index-evidence.ts';
import { indexMethod } from './pt/index-method.ts';
import { insights } from './pt/insights.ts';
import { insightsLate } from './pt/insights-late.ts';
import { reviews } from './pt/reviews.ts';
import { reviewsAction } from './pt/reviews-action.ts';
import { reviewsFold } from './pt/reviews-fold.ts';
import { ticker } from './pt/ticker.ts';
import { traffic } from './pt/traffic.ts';
import { venue } from './pt/venue.ts';
import { venueRecord } from './pt/venue-record.ts';
import { venueWhy } from './pt/venue-why.ts';
import type { HuitouMessages } from '../messages/huitou-messages.ts';

/** The messages of every tag in Portuguese, as written in Brazil, for `registerMessages('pt', …)`. */
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
