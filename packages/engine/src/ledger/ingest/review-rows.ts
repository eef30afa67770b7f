import { redact } from '@huitou/reviews/redact.js';
import type { Database } from '@huitou/store/schema.js';
import { cleanOrNull, flag, json } from './cell.ts';
import { clean } from './version.ts';
import type { LatestEvent } from './latest-event.ts';
import { dayOf, timeOf, timeOrNull } from './times.ts';

// What an event says, as the row it becomes. An event states all of its thing: what it leaves out is not known.

/** A text that anyone may read. What leads to a person in it is masked before it is stored, and kept nowhere. */
const openText = (text: string): string => redact(clean(text).trim()).text;

/** A review before anything is worked out with its pair. Blank text is no text. */
export const reviewRow = ({ data, rev }: LatestEvent<'review'>): Database['reviews'] => ({
  merchant: data.merchant,
  id: data.id,
  buyer: data.buyer,
  order_id: data.order ?? null,
  goods: data.goods ?? null,
  written_at: timeOf(data.writtenAt),
  day: dayOf(data.writtenAt),
  text: openText(data.text ?? ''),
  lang: data.lang ?? null,
  media: json((data.media ?? []).map((one) => ({ ...one, ...(one.alt && { alt: openText(one.alt) }) }))),
  would_buy_again: data.wouldBuyAgain == null ? null : flag(data.wouldBuyAgain),
  author: cleanOrNull(data.author),
  avatar: cleanOrNull(data.avatar),
  helpful: data.helpful ?? 0,
  topics: json([...new Set(data.topics ?? [])]),
  rev,
  bought: 0,
  since_day: null,
  overall: null,
  improve: null,
  first_reply: null,
  replied_at: null,
  won_back: 0,
  folded: null,
  counts: 1,
  votes_for: 0,
  weight_for: 0,
  weight_against: 0,
  helpfulness: 0,
});

/** Rows of the stars that a review gives, in order of dimension. */
export const starRows = ({ data }: LatestEvent<'review'>): Database['review_stars'][] =>
  // Through a map: two names that no engine could tell apart are one dimension.
  [...new Map(Object.entries(data.stars ?? {}).map(([dimension, stars]) => [clean(dimension), stars]))]
    .map(([dimension, stars]) => ({ merchant: data.merchant, review: data.id, dimension, stars }))
    .sort((a, b) => (a.dimension < b.dimension ? -1 : 1));

/** An answer; where it lies is for its review to say. */
export const replyRow = ({ data, rev }: LatestEvent<'reply'>): Database['replies'] => ({
  merchant: '',
  review: data.review,
  id: data.id,
  replied_at: timeOf(data.repliedAt),
  day: dayOf(data.repliedAt),
  text: openText(data.text),
  rev,
});

/** What an author added; where it lies is for its review to say. */
export const appendixRow = ({ data, rev }: LatestEvent<'appendix'>): Database['appendices'] => ({
  merchant: '',
  review: data.review,
  id: data.id,
  written_at: timeOf(data.writtenAt),
  day: dayOf(data.writtenAt),
  text: openText(data.text),
  rev,
});

export const moderationRow = ({ data, at, rev }: LatestEvent<'moderation'>): Database['moderations'] => ({
  merchant: data.merchant,
  id: data.id,
  action: data.action,
  review: data.review ?? null,
  buyer: data.buyer ?? null,
  reason: data.reason,
  level: data.level ?? null,
  until: timeOrNull(data.until),
  at: timeOf(at),
  day: dayOf(at),
  decided_by: data.by ?? null,
  rule: data.rule ?? null,
  rev,
});
