import type { MerchantClaims, PurchaseClaims } from '@huitou/api/operation/caller.js';
import { ProblemError } from '@huitou/api/operation/problem.js';
import type { Tokens } from '@huitou/api/operation/services.js';
import {
  isTokenFault,
  readPlatformToken,
  type CommonClaims,
  type FindKeys,
  type TokenFault,
  type TokenKind,
} from '@huitou/proof/platform-token.js';
import { merchantToken } from '@huitou/proof/merchant-token.js';
import { purchaseToken } from '@huitou/proof/purchase-token.js';

export interface TokenOptions {
  /** How the platform calls itself. */
  readonly issuer: string;
  /** Exact origin of this API. */
  readonly audience: string;
  readonly keys: FindKeys;
  /** Whether some keys could not be had just now; without it they always can. */
  readonly incomplete?: () => boolean;
  /** Seconds since 1970. */
  readonly now?: () => number;
}

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** The token may be good: whoever is told that it is not would throw away what they wrote. */
const keysAway = (): ProblemError =>
  new ProblemError(
    'unavailable',
    'authorization: the keys of the platform cannot be read just now, and the token is by none that is known; send it again in a moment',
    undefined,
    { 'retry-after': '30' },
  );

/** How this server checks what a platform signs for its users. */
export function checkTokens({
  now = () => Math.floor(Date.now() / 1000),
  incomplete = () => false,
  ...place
}: TokenOptions): Tokens {
  async function read<T extends CommonClaims>(token: string, kind: TokenKind<T>): Promise<T | TokenFault> {
    const claims = await readPlatformToken(token, kind, { ...place, now: now() });
    const isOfKey = isTokenFault(claims) && (claims.check === 'key' || claims.check === 'signature');
    if (isOfKey && incomplete()) throw keysAway();
    return claims;
  }
  return {
    async purchase(token): Promise<PurchaseClaims | TokenFault> {
      const claims = await read(token, purchaseToken);
      if (isTokenFault(claims)) return claims;
      const { merchant, sub, order, jti, room = null, session = null, exp } = claims;
      return { merchant, buyer: sub, order, token: jti, room, session, expires: exp };
    },
    async merchant(token): Promise<MerchantClaims | TokenFault> {
      const claims = await read(token, merchantToken);
      if (isTokenFault(claims)) return claims;
      const { merchant, sub, role } = claims;
      return { merchant, user: sub, role, origins: [place.audience, place.issuer].filter(isOrigin) };
    },
  };
}
