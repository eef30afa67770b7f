const part = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** What the mock reads of a merchant token. */
export interface MerchantClaims {
  readonly merchant: string;
  readonly sub: string;
  readonly role: 'merchant' | 'platform';
  /** Seconds since 1970. */
  readonly exp: number;
}

/**
 * A token with which the mock opens the inbox of `merchant`, of the form that a platform's has. Its signature is that of
 * nobody: only the mock takes it.
 *
 * @param lifetime seconds from now; negative for one that has ended.
 * @param role `platform` for one of the platform's staff, who decides about reviews.
 */
export const merchantToken = (merchant: string, lifetime = 3600, role: MerchantClaims['role'] = 'merchant'): string =>
  [
    part({ typ: 'huitou-merchant+jwt', alg: 'EdDSA' }),
    part({ merchant, sub: 'staff-1', role, exp: Math.floor(Date.now() / 1000) + lifetime }),
    'mock',
  ].join('.');

/** The claims of a token of the mock's; undefined for anything else. */
export function readMerchantToken(token: string): MerchantClaims | undefined {
  const [, claims = '', signature] = token.split('.');
  if (signature !== 'mock') return undefined;
  try {
    return JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as MerchantClaims;
  } catch {
    return undefined;
  }
}
