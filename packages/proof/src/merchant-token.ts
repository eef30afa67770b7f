import { id } from '@huitou/contract/id.js';
import { exact, integer, oneOf, optional, type Infer } from '@huitou/contract/schema.js';
import { commonClaims, type TokenKind } from './platform-token.ts';

/** Seconds that a merchant token may be valid: one hour, as it stands in a page and cannot be taken back. */
const life = 3_600;

const claims = exact({
  ...commonClaims,
  nbf: optional(integer()),
  /** The member of staff, by a name that says nothing to others. */
  sub: id,
  merchant: id,
  /** `merchant` answers customers; `platform` decides, for the platform, about reviews of this merchant. */
  role: oneOf('merchant', 'platform'),
});

/** What a merchant token says: this person speaks for this merchant, or for the platform about it, at this API. */
export type MerchantTokenClaims = Infer<typeof claims>;

/** The kind of token by which a platform opens a merchant's inbox. */
export const merchantToken: TokenKind<MerchantTokenClaims> = { typ: 'huitou-merchant+jwt', claims, life };
