import type { Submission } from '@huitou/contract/own-review.js';
import type { Services } from './services.ts';

/** The answer to an author with the place where the public log speaks of their review, so that who keeps the receipt can look there. */
export const withLog = ({ log }: Pick<Services, 'log'>, answer: Submission): Submission =>
  log ? { ...answer, log: `/v1/reviews/${encodeURIComponent(answer.review)}/log` } : answer;
