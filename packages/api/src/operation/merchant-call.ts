import { ProblemError } from './problem.ts';

/** What may be wrong with any call by a merchant token. */
export const merchantProblems = [
  'invalid-parameter',
  'unauthorized',
  'tokens-disabled',
  'wrong-origin',
  'unavailable',
] as const;

/** For a token that is good, of a merchant that was never reported here. */
export const unknownMerchant = (kind: 'merchant' | 'purchase', merchant: string): ProblemError =>
  new ProblemError('unknown-merchant', `${kind} token: the merchant ${merchant} is not known here`);
