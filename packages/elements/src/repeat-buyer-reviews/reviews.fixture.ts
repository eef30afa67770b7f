import type { Fold, Review, ReviewPage } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { samplePage, sampleReview, sampleSummary } from '@huitou/contract/samples.js';

/** The review of a regular who lacks nothing; `parts` changes what a test is about. */
export const review = (parts: Partial<Review> = {}): Review => ({
  ...sampleReview,
  id: 'r1',
  at: '2026-11-20',
  orderedOn: '2026-11-16',
  bought: 19,
  since: '2022-11-03',
  author: '小*禾',
  goods: { id: 'fuji', name: '红富士 10 斤', names: { 'zh-CN': '红富士 10 斤', en: 'Fuji apples, 5 kg' }, image: null },
  stars: { quality: 5, service: 5, content: 3, returning: 5 },
  text: '又脆又甜，每年这时候都等他开播。',
  helpful: 128,
  improve: null,
  reply: null,
  appendices: [],
  edited: null,
  folded: null,
  ...parts,
});

/** Folded by a rule, with a place to object. */
export const fold = (parts: Partial<Fold> = {}): Fold => ({
  reason: 'advertising',
  on: '2026-11-21',
  by: 'rule',
  rule: 'no-contact-data',
  objection: 'mailto:reviews@shop.example',
  ...parts,
});

/** The review of a disappointed regular who was answered and came back. */
export const wonBack = review({
  id: 'r2',
  at: '2026-11-19',
  orderedOn: null,
  bought: 6,
  since: '2026-05-18',
  author: 'A*y',
  goods: null,
  stars: { quality: 4, content: 2 },
  text: 'I typed my question twice.\nNobody saw it.',
  lang: 'en',
  helpful: 0,
  improve: 'content',
  reply: { text: 'A colleague reads the chat now.', at: '2026-11-19', hours: 1, wonBack: true },
});

/** `count` reviews, told apart by their text: "Review 1", "Review 2"… beginning with number `from`. */
export const reviews = (count: number, from = 1): Review[] =>
  Array.from({ length: count }, (_, i) => review({ id: `r${from + i}`, text: `Review ${from + i}`, lang: 'en' }));

export const page = (reviews: Review[], parts: Partial<ReviewPage> = {}): ReviewPage => ({
  ...samplePage,
  matching: reviews.length,
  reviews,
  next: null,
  ...parts,
});

export const summary = (parts: Partial<ReviewSummary> = {}): ReviewSummary => ({
  ...sampleSummary,
  asOf: '2026-11-22T08:00:00Z',
  firstTime: 5204,
  topics: [
    {
      id: 'sweet',
      names: { 'zh-CN': '甜度稳定', en: 'Reliably sweet', ar: 'حلاوة ثابتة' },
      reviews: 412,
      tone: 'praise',
    },
    { id: 'slow-chat', names: { 'zh-CN': '弹幕回得慢', en: 'Slow in the chat' }, reviews: 63, tone: 'wish' },
  ],
  replies: { share: 0.35, n: 2000, hours: 3 },
  wonBack: { share: 0.4, n: 25 },
  folded: [
    { reason: 'advertising', reviews: 9 },
    { reason: 'linked-account', reviews: 5 },
  ],
  ...parts,
});
