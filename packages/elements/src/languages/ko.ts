// Korean. Not yet reviewed by a native speaker.
import { common } from './ko/common.ts';
import { badge } from './ko/badge.ts';
import { disclosure } from './ko/disclosure.ts';
import { form } from './ko/form.ts';
import { formAfter } from './ko/form-after.ts';
import { inbox } from './ko/inbox.ts';
import { inboxDesk } from './ko/inbox-desk.ts';
import { inboxDialog } from './ko/inbox-dialog.ts';
import { index } from './ko/index.ts';
import { indexEvidence } from './ko/index-evidence.ts';
import { indexMethod } from './ko/index-method.ts';
import { insights } from './ko/insights.ts';
import { insightsLate } from './ko/insights-late.ts';
import { reviews } from './ko/reviews.ts';
import { reviewsAction } from './ko/reviews-action.ts';
import { reviewsFold } from './ko/reviews-fold.ts';
import { ticker } from './ko/ticker.ts';
import { traffic } from './ko/traffic.ts';
import { venue } from './ko/venue.ts';
import { venueRecord } from './ko/venue-record.ts';
import { venueWhy } from './ko/venue-why.ts';
import type { HuitouMessages } from '../messages/huitou-messages.ts';

/** The messages of every tag in Korean, for `registerMessages('ko', …)`. */
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
