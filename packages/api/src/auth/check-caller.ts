import { isTokenFault, type TokenFault } from '@huitou/proof/platform-token.js';
import type { Caller, Callers, MerchantClaims } from '../operation/caller.ts';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import type { Reader } from '../ports/reader.ts';
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

/**
 * A token that got into another page is good for nothing there: a browser says which page asks. Servers say nothing, and
 * whoever asks from a server can say what they like.
 */
async function demandOwnPage(request: Request, { merchant, origins }: MerchantClaims, reader: Reader): Promise<void> {
  const origin = request.headers.get('origin');
  if (origin === null || origins.includes(origin)) return;
  const known = reader.version(merchant, 'index') !== undefined;
  const sites = known ? (await reader.facts(merchant)).sites : [];
  if (sites.includes(origin)) return;
  const detail = `origin: ${origin} is none of the sites of ${merchant}; add it to \`sites\` of the merchant's event, or use one of ${[...origins, ...sites].join(', ')}`;
  throw new ProblemError('wrong-origin', detail, [{ pointer: 'origin', detail }]);
}

/** Which kind of token a JWT says it is, by its header; what says nothing is checked as a buyer's, and told what is wrong. */
function kindOf(token: string): 'purchase' | 'merchant' {
  try {
    const [head = ''] = token.split('.');
    const { typ } = JSON.parse(atob(head.replaceAll('-', '+').replaceAll('_', '/'))) as { readonly typ?: unknown };
    return typeof typ === 'string' && typ.startsWith('huitou-merchant') ? 'merchant' : 'purchase';
  } catch {
    return 'purchase';
  }
}

async function readerOf(request: Request, services: Services): Promise<Callers['reader']> {
  if (request.headers.get('authorization') === null) return { by: 'nobody' };
  return kindOf(bearerOf(request)) === 'merchant'
    ? { by: 'merchant', ...(await checks.merchant(request, services)) }
    : { by: 'buyer', ...(await checks.purchase(request, services)) };
}

const checks: {
  readonly [C in Caller]: (request: Request, services: Services) => Promise<Callers[C]>;
} = {
  public: async () => undefined,
  platform: async (request, { ledger, platformKeys }) => ({
    key: await demandPlatformKey(request, ledger ? platformKeys : []),
  }),
  purchase: (request, { tokens, onRefusal }) => demandToken(request, 'purchase', tokens?.purchase, onRefusal),
  async merchant(request, { reader, tokens, onRefusal }) {
    const claims = await demandToken(request, 'merchant', tokens?.merchant, onRefusal);
    await demandOwnPage(request, claims, reader);
    return claims;
  },
  reader: readerOf,
};

/** Lets pass whom an operation is for, before a byte of the body is read; throws a problem for anyone else. */
export const checkCaller = (caller: Caller, request: Request, services: Services): Promise<Callers[Caller]> =>
  checks[caller](request, services);
