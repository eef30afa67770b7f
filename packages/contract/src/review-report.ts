import { day } from './dates.ts';
import { count } from './figures.ts';
import { id } from './id.ts';
import { exact, list, nullable, object, oneOf, optional, strict, string, type Infer } from './schema.ts';
import { text } from './texts.ts';

// What somebody finds wrong with a review. A report hides nothing: a person at the platform looks at it.

const reason = oneOf('not-a-customer', 'advertising', 'offensive', 'private-data', 'wrong-shop', 'other');

export const reportDraft = exact({ reason, text: optional(string({ maxLength: 2000 })) });
export type ReportDraft = Infer<typeof reportDraft>;

/** What became of a report. */
export const takenReport = object({
  review: id,
  /** `report`: kept with its text; `count`: counted for the day, since nobody is known to have sent it. */
  kept: oneOf('report', 'count'),
});
export type TakenReport = Infer<typeof takenReport>;

const reviewReport = object({
  /** Null: of reviews beyond those that a day's counts have room for. */
  review: nullable(id),
  reason,
  /** Calendar day (UTC) on which it came. */
  on: day,
  by: oneOf('nobody', 'buyer', 'merchant'),
  /** The buyer as the platform knows them; null where it was none, or one who was forgotten. */
  buyer: nullable(id),
  /** Masked as reviews are; empty where nothing was said. */
  text,
  /** So many came: more than 1 only from nobody known. */
  count,
});

/** What `/v1/review-reports` answers, the newest first. */
export const reviewReports = object({
  merchant: id,
  reports: list(reviewReport, { maxItems: 1000 }),
  /** Opaque; null on the last page. */
  next: strict(nullable(string({ maxLength: 2048 }))),
});
export type ReviewReports = Infer<typeof reviewReports>;
