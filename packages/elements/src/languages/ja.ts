// Japanese. Not yet reviewed by a native speaker.
import { common } from './ja/common.ts';
import { badge } from './ja/badge.ts';
import { disclosure } from './ja/disclosure.ts';
import { form } from './ja/form.ts';
import { formAfter } from './ja/form-after.ts';
import { inbox } from './ja/inbox.ts';
import { inboxDesk } from './ja/inbox-desk.ts';
import { inboxDialog } from './ja/inbox-dialog.ts';
import { index } from './ja/index.ts';
import { indexEvidence } from './ja/index-evidence.ts';
import { indexMethod } from './ja/index-method.ts';
import { insights } from './ja/insights.ts';
import { insightsLate } from './ja/insights-late.ts';
import { reviews } from './ja/reviews.ts';
import { reviewsAction } from './ja/reviews-action.ts';
import { reviewsFold } from './ja/reviews-fold.ts';
import { ticker } from './ja/ticker.ts';
import { traffic } from './ja/traffic.ts';
import { venue } from './ja/venue.ts';
import { venueRecord } from './ja/venue-record.ts';
import { venueWhy } from './ja/venue-why.ts';
import type { HuitouMessages } from '../messages/huitou-messages.ts';

/** The messages of every tag in Japanese, for `registerMessages('ja', …)`. */
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
