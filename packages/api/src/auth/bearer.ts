import type { Problem } from '@huitou/contract/problem.js';
import { ProblemError } from '../operation/problem.ts';

/** What stands after `Authorization: Bearer`; empty where there is nothing of the kind. */
export const bearerOf = (request: Request): string =>
  /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';

/** @param realm what the missing key or token opens. */
export const unauthorized = (detail: string, realm: string, errors?: Problem['errors']): ProblemError =>
  new ProblemError('unauthorized', `authorization: ${detail}`, errors, {
    'www-authenticate': `Bearer realm="${realm}"`,
  });
