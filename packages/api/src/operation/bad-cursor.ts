import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import { ProblemError } from './problem.ts';

/** What a page failed for: a cursor that was not given out by its address is the caller's to change. */
export const badCursor = (error: unknown): never => {
  throw error instanceof BadCursorError ? new ProblemError('invalid-cursor', error.message) : error;
};
