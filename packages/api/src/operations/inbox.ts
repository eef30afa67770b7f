import { inboxPage, inboxView, marked, readMarks, replied, replyDraft } from '@huitou/contract/inbox.js';
import { sampleInbox, sampleReplied } from '@huitou/contract/samples.js';
import { integer, oneOf, string } from '@huitou/contract/schema.js';
import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import type { MerchantClaims } from '../operation/caller.ts';
import { call } from '../operation/operation.ts';
import { privately } from '../http/privately.ts';
import { ProblemError, type ProblemName } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { writable } from '../operation/writable.ts';
import type { Inbox, NotReplied, Staff } from '../ports/inbox.ts';
import { reviewPath } from '../operation/shared-parameters.ts';
import { merchantProblems, unknownMerchant } from '../operation/merchant-call.ts';

/** What the staff are told, and the kind of problem it is. */
const refusals: Readonly<Record<NotReplied, readonly [ProblemName, string]>> = {
  'unknown-review': ['unknown-review', 'has no words here that could be answered; look it up in the inbox again'],
  settled: ['reply-settled', 'was answered more than an hour ago, and readers rely on the answer; it stays as it is'],
  'answered-elsewhere': ['reply-settled', 'was answered through the platform; change the answer there'],
};

const staffOf = ({ merchant, user, role }: MerchantClaims): Staff => ({ merchant, user, role });

const inboxOf = (services: Services): Inbox => writable(services, services.inbox);

export const readInbox = call({
  id: 'readInbox',
  method: 'get',
  path: '/v1/merchant/inbox',
  summary: 'What customers wrote to a merchant, and what waits for an answer',
  description:
    'For the staff of a merchant, by a merchant token. What waits is sorted by what losing its author would cost: ' +
    'visits × (6 − stars)/5 ÷ (1 + days since the latest purchase/30); the rest has the newest first.',
  caller: 'merchant',
  pathParameters: {},
  query: {
    view: {
      schema: inboxView,
      description:
        'Reviews of the last 180 days without an answer, those with one, those whose author came back, or all.',
      fallback: 'waiting',
    },
    mood: { schema: oneOf('low'), description: 'Only reviews with 3 stars and fewer in the mean.' },
    minVisits: {
      schema: integer({ minimum: 1, maximum: 1000 }),
      description: 'Only authors who have bought on at least this many days.',
    },
    limit: { schema: integer({ minimum: 1, maximum: 50 }), description: 'Reviews on a page.', fallback: 20 },
    cursor: { schema: string({ minLength: 1, maxLength: 300 }), description: '`next` of the page before.' },
  },
  responses: { 'application/json': inboxPage },
  problems: [...merchantProblems, 'invalid-cursor', 'unknown-merchant'],
  example: sampleInbox,
  async handle({ inbox }, { caller, query: { view = 'waiting', limit = 20, ...more } }) {
    if (!inbox) throw new ProblemError('unavailable', 'server: keeps no inboxes');
    try {
      const page = await inbox.page(staffOf(caller), { view, limit, ...more });
      if (page !== 'unknown-merchant') return privately(page);
    } catch (error) {
      if (!(error instanceof BadCursorError)) throw error;
      throw new ProblemError('invalid-cursor', 'cursor: was not given out for this view; ask without it');
    }
    throw unknownMerchant('merchant', caller.merchant);
  },
});

export const answerReview = call({
  id: 'answerReview',
  method: 'put',
  path: '/v1/merchant/reviews/{review}/reply',
  summary: "A merchant's answer to a review",
  description:
    'One answer a review. It may be sent again with other words for an hour; the time that counts stays that of the first. ' +
    'Sent again as it is, it is answered alike. A remedy that is promised with it is shown to the staff alone.',
  caller: 'merchant',
  pathParameters: reviewPath,
  query: {},
  requestBody: {
    kind: 'json',
    schema: replyDraft,
    maxBytes: 16 * 1024,
    example: {
      text: 'Somebody reads the chat from tonight on, and begins with your question.',
      remedy: { kind: 'room-change' },
    },
  },
  responses: { 'application/json': replied },
  problems: [
    ...merchantProblems,
    'invalid-body',
    'forbidden',
    'unknown-review',
    'reply-settled',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
  ],
  example: sampleReplied,
  async handle(services, { caller, path: { review }, body }) {
    if (caller.role !== 'merchant') {
      throw new ProblemError(
        'forbidden',
        'merchant token: its role is platform; only the merchant answers its customers',
      );
    }
    if (body.text.trim() === '')
      throw new ProblemError('invalid-body', 'text: is empty; write what the customer is to read');
    const given = await inboxOf(services).reply(staffOf(caller), review, body);
    if (typeof given === 'object') return privately(given);
    const [name, detail] = refusals[given];
    throw new ProblemError(name, `review: ${review} ${detail}`, [{ pointer: given, detail }]);
  },
});

export const markRead = call({
  id: 'markRead',
  method: 'post',
  path: '/v1/merchant/inbox/read',
  summary: 'Reviews that were read, or are to be read again',
  caller: 'merchant',
  pathParameters: {},
  query: {},
  requestBody: {
    kind: 'json',
    schema: readMarks,
    maxBytes: 32 * 1024,
    example: { reviews: [sampleReplied.review], read: true },
  },
  responses: { 'application/json': marked },
  problems: [
    ...merchantProblems,
    'invalid-body',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
  ],
  example: { unread: 3 },
  async handle(services, { caller, body: { reviews, read } }) {
    return privately({ unread: await inboxOf(services).mark(staffOf(caller), reviews, read) });
  },
});
