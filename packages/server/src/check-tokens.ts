import type { MerchantClaims, PurchaseClaims } from '@huitou/api/operation/caller.js';
import type { Tokens } from '@huitou/api/operation/services.js';
import { isTokenFault, readPlatformToken, type FindKeys, type TokenFault } from '@huitou/proof/platform-token.js';
import { merchantToken } from '@huitou/proof/merchant-token.js';
import { purchaseToken } from '@huitou/proof/purchase-token.js';

export interface TokenOptions {
  /** How the platform calls itself. */
  readonly issuer: string;
  /** Exact origin of this API. */
  readonly audience: string;
  readonly keys: FindKeys;
  /** Seconds since 1970. */
  readonly now?: () => number;
}

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** How this server checks what a platform signs for its users. */
export const checkTokens = ({ now = () => Math.floor(Date.now() / 1000), ...place }: TokenOptions): Tokens => ({
  async purchase(token): Promise<PurchaseClaims | TokenFault> {
    const claims = await readPlatformToken(token, purchaseToken, { ...place, now: now() });
    if (isTokenFault(claims)) return claims;
    const { merchant, sub, order, jti, room = null, session = null, exp } = claims;
    return { merchant, buyer: sub, order, token: jti, room, session, expires: exp };
  },
  async merchant(token): Promise<MerchantClaims | TokenFault> {
    const claims = await readPlatformToken(token, merchantToken, { ...place, now: now() });
    if (isTokenFault(claims)) return claims;
    const { merchant, sub, role } = claims;
    return { merchant, user: sub, role, origins: [place.audience, place.issuer].filter(isOrigin) };
  },
});
