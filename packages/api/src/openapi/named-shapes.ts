import { badgeAnswer, keysAnswer } from '@huitou/contract/badge.js';
import { events } from '@huitou/contract/events.js';
import { indexHistory } from '@huitou/contract/index-history.js';
import { indexBatch, indexSnapshot, industry } from '@huitou/contract/index-snapshot.js';
import { merchantInsights } from '@huitou/contract/insights.js';
import { lineAnswer } from '@huitou/contract/ingest.js';
import { methodAnswer, methodDocument } from '@huitou/contract/method-document.js';
import { moderationRules, moderationRulesAnswer } from '@huitou/contract/moderation-rules.js';
import { problem } from '@huitou/contract/problem.js';
import { review, reviewPage } from '@huitou/contract/review.js';
import { reviewSummary } from '@huitou/contract/review-summary.js';
import type { Schema } from '@huitou/contract/schema.js';
import { signalBatch, signalsCounted } from '@huitou/contract/signals.js';
import { siteAnswer } from '@huitou/contract/site.js';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The shapes that have a name of their own in the OpenAPI document; wherever one appears, it is referred to. */
export const namedShapes: ReadonlyMap<Schema, string> = new Map<Schema, string>([
  [indexSnapshot, 'IndexSnapshot'],
  [industry, 'Industry'],
  [indexBatch, 'IndexBatch'],
  [indexHistory, 'IndexHistory'],
  [review, 'Review'],
  [reviewPage, 'ReviewPage'],
  [reviewSummary, 'ReviewSummary'],
  [badgeAnswer, 'BadgeAnswer'],
  [keysAnswer, 'KeysAnswer'],
  [siteAnswer, 'SiteAnswer'],
  [methodDocument, 'MethodDocument'],
  [methodAnswer, 'MethodAnswer'],
  [moderationRules, 'ModerationRules'],
  [moderationRulesAnswer, 'ModerationRulesAnswer'],
  [merchantInsights, 'MerchantInsights'],
  [signalBatch, 'SignalBatch'],
  [signalsCounted, 'SignalsCounted'],
  [lineAnswer, 'LineAnswer'],
  [problem, 'Problem'],
  ...Object.entries(events).map(([type, shape]) => [shape as Schema, `${capital(type)}Event`] as const),
]);
