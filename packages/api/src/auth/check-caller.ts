import type { Caller, Callers } from '../operation/caller.ts';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { bearerOf, unauthorized } from './bearer.ts';
import { demandPlatformKey } from './platform-key.ts';

/** What a token says, or why it counts for nothing. */
async function demandToken<T>(
  request: Request,
  kind: 'purchase' | 'merchant',
  verify: ((token: string) => Promise<T | undefined>) | undefined,
): Promise<T> {
  if (!verify) throw new ProblemError('forbidden', `authorization: this server takes no ${kind} tokens`);
  const token = bearerOf(request);
  if (!token) throw unauthorized(`is missing; send "Authorization: Bearer <${kind} token>"`, kind);
  const claims = await verify(token);
  if (!claims) throw unauthorized(`the ${kind} token is not valid or has ended; get a new one`, kind);
  return claims;
}

const checks: {
  readonly [C in Caller]: (request: Request, services: Services) => Promise<Callers[C]>;
} = {
  public: async () => undefined,
  platform: async (request, { ledger, platformKeys }) => ({
    key: await demandPlatformKey(request, ledger ? platformKeys : []),
  }),
  purchase: (request, { tokens }) => demandToken(request, 'purchase', tokens?.purchase),
  merchant: (request, { tokens }) => demandToken(request, 'merchant', tokens?.merchant),
};

/** Lets pass whom an operation is for, before a byte of the body is read; throws a problem for anyone else. */
export const checkCaller = (caller: Caller, request: Request, services: Services): Promise<Callers[Caller]> =>
  checks[caller](request, services);
