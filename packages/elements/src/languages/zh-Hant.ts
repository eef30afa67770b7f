// Chinese in traditional characters, as written in Taiwan. Not yet reviewed by a native speaker.
import { common } from './zh-Hant/common.ts';
import { badge } from './zh-Hant/badge.ts';
import { disclosure } from './zh-Hant/disclosure.ts';
import { form } from './zh-Hant/form.ts';
import { formAfter } from './zh-Hant/form-after.ts';
import { inbox } from './zh-Hant/inbox.ts';
import { inboxDesk } from './zh-Hant/inbox-desk.ts';
import { inboxDialog } from './zh-Hant/inbox-dialog.ts';
import { index } from './zh-Hant/index.ts';
import { indexEvidence } from './zh-Hant/index-evidence.ts';
import { indexMethod } from './zh-Hant/index-method.ts';
import { insights } from './zh-Hant/insights.ts';
import { insightsLate } from './zh-Hant/insights-late.ts';
import { reviews } from './zh-Hant/reviews.ts';
import { reviewsAction } from './zh-Hant/reviews-action.ts';
import { reviewsFold } from './zh-Hant/reviews-fold.ts';
import { ticker } from './zh-Hant/ticker.ts';
import { traffic } from './zh-Hant/traffic.ts';
import { venue } from './zh-Hant/venue.ts';
import { venueRecord } from './zh-Hant/venue-record.ts';
import { venueWhy } from './zh-Hant/venue-why.ts';
import type { HuitouMessages } from '../messages/huitou-messages.ts';

/** The messages of every tag in Chinese in traditional characters, as written in Taiwan, for `registerMessages('zh-Hant', …)`. */
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
