// What one buyer of the made-up merchant is told.
import type { AddedAppendix } from './appendix.ts';
import type { Purchase, Submission } from './own-review.ts';

/** What a regular's purchase token comes to. */
export const samplePurchase: Purchase = {
  merchant: { id: 'hetian', name: '禾田农家' },
  mayWrite: 'yes',
  visit: 19,
  orderedOn: '2026-11-20',
  goods: [
    { id: 'g1', name: '阳光玫瑰 2 斤装', names: { 'zh-CN': '阳光玫瑰 2 斤装', en: 'Shine Muscat, 1 kg' }, image: null },
  ],
  topics: [{ id: 'chat-unread', names: { 'zh-CN': '弹幕没人看', en: 'Chat not read' }, tone: 'wish' }],
  review: null,
  marks: { helpful: ['hetian-r2'], reported: [] },
};

/** A review that was taken in. */
export const sampleSubmission: Submission = {
  review: 'w-5Hc0q2rX1m9aUuYt3bKzLw',
  state: 'published',
  rules: [],
  at: '2026-11-22T12:31:00.000Z',
  receipt: null,
  log: '/v1/reviews/w-5Hc0q2rX1m9aUuYt3bKzLw/log',
};

/** What was added to it two months later. */
export const sampleAddedAppendix: AddedAppendix = {
  review: sampleSubmission.review,
  appendix: 'a-0aVb9l3kWcXx2mQe7RtYuI',
  at: '2027-01-20T08:00:00.000Z',
  left: 2,
};
