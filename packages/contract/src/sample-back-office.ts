// What the made-up merchant and the platform are told of its reviews.
import type { HeldReviews } from './held-review.ts';
import type { InboxPage, Replied } from './inbox.ts';
import type { ModerationDecision } from './moderation-decision.ts';
import type { ReviewReports } from './review-report.ts';
import type { StaffReviews } from './staff-review.ts';
import { sampleSubmission } from './sample-author.ts';

/** A review that a rule holds, whose author has appealed. */
export const sampleHeldReviews: HeldReviews = {
  reviews: [
    {
      ...{ merchant: 'hetian', review: 'w-5Hc0q2rX1m9aUuYt3bKzLw', buyer: 'b-77', order: 'o-1', goods: 'g1' },
      at: '2026-11-22T12:31:00.000Z',
      stars: { quality: 5 },
      text: '有问题打☎•••',
      lang: 'zh-CN',
      wouldBuyAgain: true,
      rules: [{ rule: 'contact-data', reason: 'advertising', evidence: { ways: 1, phone: 1 } }],
      appeal: { text: '那是店家的电话', at: '2026-11-22T14:00:00.000Z' },
      refusal: null,
    },
  ],
  next: null,
};

/** What a rule decided about it. */
export const sampleDecision: ModerationDecision = {
  cursor: 'WzE3OTU1NjQyNjAwMDAsImhldGlhbiIsIncuY29udGFjdC1kYXRhIl0',
  ...{ id: 'w-5Hc0q2rX1m9aUuYt3bKzLw.contact-data', merchant: 'hetian', review: 'w-5Hc0q2rX1m9aUuYt3bKzLw' },
  ...{
    at: '2026-11-22T12:31:00.000Z',
    decidedAt: '2026-11-22T12:31:00.000Z',
    action: 'hold',
    by: 'rule',
    key: null,
    user: null,
  },
  ...{ rule: 'contact-data', reason: 'advertising', evidence: { ways: 1, phone: 1 } },
  rules: { version: 'v1', hash: '3f1c8a2d5e7b9046'.repeat(4) },
};

/** The same as the platform's staff see it at the merchant. */
export const sampleStaffReviews: StaffReviews = {
  merchant: { id: 'hetian', name: '禾田农家' },
  reviews: [
    {
      ...{ review: 'w-5Hc0q2rX1m9aUuYt3bKzLw', at: '2026-11-22T12:31:00.000Z', stars: { quality: 5 } },
      ...{ text: '有问题打☎•••', lang: 'zh-CN', wouldBuyAgain: true },
      rules: [{ rule: 'contact-data', reason: 'advertising', evidence: { ways: 1, phone: 1 } }],
      appeal: { text: '那是店家的电话', at: '2026-11-22T14:00:00.000Z' },
      refusal: null,
    },
  ],
  next: null,
};

/** An answer that a merchant gave. */
export const sampleReplied: Replied = {
  review: 'w-5Hc0q2rX1m9aUuYt3bKzLw',
  reply: {
    text: 'Somebody reads the chat from tonight on, and begins with your question.',
    at: '2026-11-22T13:05:00.000Z',
    editableUntil: '2026-11-22T14:05:00.000Z',
  },
  remedy: { kind: 'room-change', note: null, at: '2026-11-22T13:05:00.000Z' },
};

/** A merchant's inbox with one review that waits. */
export const sampleInbox: InboxPage = {
  merchant: { id: 'hetian', name: '禾田农家' },
  role: 'merchant',
  asOf: '2026-11-22T12:40:00.000Z',
  waiting: 1,
  unread: 1,
  wonBack: { share: 0.43, n: 21 },
  items: [
    {
      review: sampleReplied.review,
      at: '2026-11-22T12:31:00.000Z',
      author: '小*禾',
      seed: 'k3Jw9',
      visits: 19,
      since: '2024-09-12',
      lastBought: '2026-11-20',
      goods: null,
      stars: { quality: 5, truth: 2 },
      text: '有些时候想要的什么都打在字幕上了，主播却看不见，有些伤心。',
      lang: 'zh-CN',
      media: [],
      wouldBuyAgain: true,
      improve: 'truth',
      topics: [{ id: 'chat-unread', names: { 'zh-CN': '弹幕没人看', en: 'Chat not read' }, tone: 'wish' }],
      folded: null,
      cost: 8.906,
      answerBy: '2026-11-23T12:31:00.000Z',
      read: false,
      reply: null,
      remedy: null,
      boughtAgain: null,
    },
  ],
  next: null,
};

/** What a buyer and somebody unknown reported about it. */
export const sampleReports: ReviewReports = {
  merchant: 'hetian',
  reports: [
    {
      ...{ review: sampleSubmission.review, reason: 'wrong-shop', on: '2026-11-23', by: 'buyer', buyer: 'b-77' },
      ...{ text: '说的是隔壁那家店。', count: 1 },
    },
    {
      ...{ review: sampleSubmission.review, reason: 'advertising', on: '2026-11-22', by: 'nobody', buyer: null },
      ...{ text: '', count: 3 },
    },
  ],
  next: null,
};
