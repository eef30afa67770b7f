import type { IndexHistory } from '../index-history.ts';
import type { IndexSnapshot } from '../index-snapshot.ts';
import type { MethodAnswer } from '../method-document.ts';
import type { ModerationRulesAnswer } from '../moderation-rules.ts';
import type { Problem } from '../problem.ts';
import type { Review, ReviewPage } from '../review.ts';
import type { ReviewSummary } from '../review-summary.ts';
import { sampleHistory, sampleIndex, samplePage, sampleReview, sampleSummary } from '../samples.ts';

// One good value of each answer, every optional member given.

export const snapshot: IndexSnapshot = {
  ...sampleIndex,
  caps: [{ reason: 'fake-goods', until: '2026-12-20T20:30:00+08:00' }],
};

export const history: IndexHistory = sampleHistory;

export const review: Review = {
  ...sampleReview,
  goods: { id: 'g-31', name: '秋冬打底衫', names: { en: 'Base layer' }, image: '/c.svg' },
  media: [{ kind: 'image', src: '/d.png', alt: 'a cup' }],
  folded: {
    reason: 'advertising',
    on: '2026-11-20',
    by: 'rule',
    rule: 'no-contact-data',
    objection: 'mailto:reviews@shop.example',
  },
};

export const page: ReviewPage = {
  ...samplePage,
  matching: 2,
  reviews: [review, { ...review, id: 'r-2', folded: null }],
};

/** Its parts add up to ten, so that one more is too many. */
export const summary: ReviewSummary = {
  ...sampleSummary,
  reviews: 10,
  wouldBuyAgain: { share: 0.9, n: 10 },
  distribution: [
    { stars: 5, reviews: 6 },
    { stars: 4, reviews: 2 },
    { stars: 3, reviews: 1 },
    { stars: 2, reviews: 1 },
  ],
  topics: [{ id: 'sweet', names: { en: 'Sweet every time' }, reviews: 10, tone: 'praise' }],
  replies: { share: 0.8, n: 10, hours: 1 },
  wonBack: { share: 0.5, n: 10 },
};

export const moderationRules: ModerationRulesAnswer = {
  hash: 'b'.repeat(64),
  document: {
    version: 'v1',
    rules: [
      {
        id: 'near-copy',
        names: { en: 'Copied text' },
        kind: 'hold',
        reason: 'duplicate',
        thresholds: { similarityAtLeast: 0.4 },
        words: { en: 'The text is nearly that of another buyer’s review.' },
      },
    ],
  },
};

export const method: MethodAnswer = {
  hash: 'a'.repeat(64),
  document: {
    version: 'v1',
    dimensions: [
      {
        id: 'quality',
        names: { en: 'Quality' },
        weight: 1,
        halfLifeDays: 180,
        measures: [
          {
            id: 'goods-stars',
            names: { en: 'Stars for the goods' },
            kind: 'stars',
            weight: 1,
            prior: 11,
            maturesAfterDays: 0,
            words: { en: 'The stars buyers gave the goods.' },
          },
        ],
      },
    ],
    needs: 'quality',
    windowDays: 180,
    confidence: 0.9,
    levels: {
      collectingUnder: 30,
      aboveOver: 50,
      belowUnder: 50,
      leadingOver: 90,
      leadingFrom: 100,
      unsettledUnderReturns: 5,
      unsettledFromWidth: 60,
    },
    hysteresis: { points: 2, runs: 3, margin: 0.1 },
    peers: { atLeast: 20, atLeastAtRoot: 20 },
    returning: { knotsDays: [30, 90, 365], priorAtLeast: 1 },
    excludedReasons: ['fake'],
  },
};

export const badge = { statement: 'a.b.c', why: 'too-few-buyers', keys: 'd.e.f' };

export const notFound: Problem = {
  type: 'urn:huitou:problem:unknown-merchant',
  title: 'Unknown merchant',
  status: 404,
  detail: 'No merchant has the id 42.',
  errors: [{ pointer: 'merchant', detail: 'is unknown' }],
};
