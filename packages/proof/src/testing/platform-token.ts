import { toBase64url, type Bytes } from '../base64url.ts';
import type { FindKeys } from '../platform-token.ts';
import type { MerchantTokenClaims } from '../merchant-token.ts';
import type { PurchaseTokenClaims } from '../purchase-token.ts';
import { hashOfText } from '../receipt.ts';
import { generateKey } from '../signing-key.ts';

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** A platform that signs tokens, in whichever way it is told to. */
export class TestPlatform {
  readonly issuer = 'https://platform.example';
  readonly audience = 'https://api.example';
  readonly kid = 'k1';
  readonly x: string;
  readonly #key: CryptoKey;

  private constructor(x: string, key: CryptoKey) {
    this.x = x;
    this.#key = key;
  }

  static async create(): Promise<TestPlatform> {
    const jwk = await generateKey();
    const key = await crypto.subtle.importKey('jwk', { ...jwk }, 'Ed25519', false, ['sign']);
    return new TestPlatform(jwk.x, key);
  }

  readonly keys: FindKeys = async (kid) =>
    kid === undefined || kid === this.kid ? [{ kid: this.kid, x: this.x }] : [];

  /** Signs header and claims as they are written. */
  async signText(header: string, claims: string): Promise<string> {
    const signed = `${toBase64url(utf8(header))}.${toBase64url(utf8(claims))}`;
    const signature = await crypto.subtle.sign('Ed25519', this.#key, utf8(signed));
    return `${signed}.${toBase64url(new Uint8Array(signature))}`;
  }

  /** Signs a purchase token; `more` replaces claims, and takes out those that are undefined. */
  async purchase(more: Partial<Record<keyof PurchaseTokenClaims, unknown>> = {}, header: object = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: this.issuer, aud: this.audience, sub: 'b1', merchant: 'm1' },
      ...{ order: await hashOfText('o2'), visit: 2, iat: now, exp: now + 86_400, jti: 'token-0001' },
      ...more,
    };
    const named = { alg: 'EdDSA', typ: 'huitou-purchase+jwt', kid: this.kid, ...header };
    return this.signText(JSON.stringify(named), JSON.stringify(claims));
  }

  /** Signs a merchant token; `more` as in `purchase`. */
  merchant(more: Partial<Record<keyof MerchantTokenClaims, unknown>> = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: this.issuer, aud: this.audience, sub: 'staff-1', merchant: 'm1', role: 'merchant' },
      ...{ iat: now, exp: now + 900, jti: 'token-0002', ...more },
    };
    const header = { alg: 'EdDSA', typ: 'huitou-merchant+jwt', kid: this.kid };
    return this.signText(JSON.stringify(header), JSON.stringify(claims));
  }
}
