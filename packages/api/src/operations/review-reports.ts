import { id } from '@huitou/contract/id.js';
import { reportDraft, reviewReports, takenReport } from '@huitou/contract/review-report.js';
import { sampleReports, sampleSubmission } from '@huitou/contract/samples.js';
import { string } from '@huitou/contract/schema.js';
import { privately } from '../http/privately.ts';
import { afterwardsOf } from '../operation/afterwards-of.ts';
import { call } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { reviewPath } from '../operation/shared-parameters.ts';

export const reportReview = call({
  id: 'reportReview',
  method: 'post',
  path: '/v1/reviews/{review}/reports',
  summary: 'Reports a review to the platform',
  description:
    'With the token of a buyer or of the merchant it is kept with its text, one a person and review. Without any it is counted ' +
    'by its day and reason, up to 100 and for 90 days, and its text is not kept. A report hides nothing by itself.',
  caller: 'reader',
  pathParameters: reviewPath,
  query: {},
  requestBody: {
    kind: 'json',
    schema: reportDraft,
    maxBytes: 16 * 1024,
    example: { reason: 'wrong-shop', text: 'This is about the shop next door.' },
  },
  responses: { 'application/json': takenReport },
  problems: [
    'invalid-parameter',
    'invalid-body',
    'unauthorized',
    'tokens-disabled',
    'unknown-review',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
    'unavailable',
  ],
  example: { review: sampleSubmission.review, kept: 'report' },
  async handle(services, { caller, body, path: { review } }) {
    const taken = await afterwardsOf(services).report(caller, review, body);
    if (typeof taken === 'object') return privately(taken);
    const where =
      caller.by === 'nobody' ? 'is not known here' : `is not one of ${caller.merchant}, for which the token is`;
    throw new ProblemError('unknown-review', `review ${review}: ${where}`);
  },
});

export const readReports = call({
  id: 'readReviewReports',
  method: 'get',
  path: '/v1/review-reports',
  summary: 'What was reported about reviews',
  description: 'For the platform, a merchant at a time, the newest day first.',
  caller: 'platform',
  pathParameters: {},
  query: {
    merchant: {
      schema: id,
      description: 'The merchant whose reviews they are about.',
      required: true,
      example: 'hetian',
    },
    cursor: { schema: string({ minLength: 1, maxLength: 600 }), description: '`next` of the page before.' },
  },
  responses: { 'application/json': reviewReports },
  problems: [
    'invalid-parameter',
    'invalid-cursor',
    'unauthorized',
    'ingest-disabled',
    'unknown-merchant',
    'unavailable',
  ],
  example: sampleReports,
  async handle({ afterwards }, { query: { merchant = '', cursor } }) {
    if (!afterwards) throw new ProblemError('unavailable', 'server: keeps no reports');
    const found = await afterwards.reports(merchant, cursor);
    if (found === 'unknown-merchant') throw new ProblemError(found, `merchant: ${merchant} is not known here`);
    if (found === 'invalid-cursor') {
      throw new ProblemError(found, 'cursor: was not given out by this address; start again without it', [
        { pointer: 'cursor', detail: 'start again without it' },
      ]);
    }
    return privately(found);
  },
});
