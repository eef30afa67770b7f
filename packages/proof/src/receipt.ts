import { toBase64url, type Bytes } from './base64url.ts';
import { signJws } from './sign.ts';
import type { SigningKey } from './signing-key.ts';

/** The `typ` of a receipt's header. */
export const receiptType = 'huitou-receipt+jwt';

/** What an API states with a receipt: that it took in this text as this review, then. */
export interface ReceiptClaims {
  /** Exact origin of the API. */
  readonly iss: string;
  /** Review id. */
  readonly sub: string;
  readonly merchant: string;
  /** Seconds since 1970. */
  readonly iat: number;
  /** SHA-256 of the text in UTF-8, as it was sent, base64url. */
  readonly text: string;
}

/** The hash by which a receipt names a text, or a purchase token an order: SHA-256 in UTF-8, base64url. */
export async function hashOfText(text: string): Promise<string> {
  const bytes: Bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return toBase64url(bytes);
}

/** Signs a receipt with a statement key of the API: the same that badges are checked by. */
export const signReceipt = (claims: ReceiptClaims, key: SigningKey): Promise<string> =>
  signJws(receiptType, claims, key);
