import { isTokenFault, type TokenFault } from '@huitou/proof/platform-token.js';
import type { Caller, Callers } from '../operation/caller.ts';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { bearerOf, unauthorized } from './bearer.ts';
import { demandPlatformKey } from './platform-key.ts';

/** What a token says, or why it counts for nothing. */
async function demandToken<T extends object>(
  request: Request,
  kind: 'purchase' | 'merchant',
  verify: ((token: string) => Promise<T | TokenFault>) | undefined,
  onRefusal: Services['onRefusal'],
): Promise<T> {
  if (!verify) {
    throw new ProblemError(
      'tokens-disabled',
      `authorization: this server takes no ${kind} tokens; start it with TOKEN_KEYS`,
    );
  }
  const token = bearerOf(request);
  if (!token) throw unauthorized(`is missing; send "Authorization: Bearer <${kind} token>"`, kind);
  const claims = await verify(token);
  if (!isTokenFault(claims)) return claims;
  const { check, reason } = claims;
  const detail = `the ${kind} token fails at ${check}: ${reason}`;
  onRefusal?.(detail, new URL(request.url).pathname);
  throw unauthorized(detail, kind, [{ pointer: check, detail: reason }]);
}

const checks: {
  readonly [C in Caller]: (request: Request, services: Services) => Promise<Callers[C]>;
} = {
  public: async () => undefined,
  platform: async (request, { ledger, platformKeys }) => ({
    key: await demandPlatformKey(request, ledger ? platformKeys : []),
  }),
  purchase: (request, { tokens, onRefusal }) => demandToken(request, 'purchase', tokens?.purchase, onRefusal),
  merchant: (request, { tokens, onRefusal }) => demandToken(request, 'merchant', tokens?.merchant, onRefusal),
};

/** Lets pass whom an operation is for, before a byte of the body is read; throws a problem for anyone else. */
export const checkCaller = (caller: Caller, request: Request, services: Services): Promise<Callers[Caller]> =>
  checks[caller](request, services);
