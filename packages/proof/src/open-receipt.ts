import { check } from '@huitou/contract/check.js';
import { exact, integer, string } from '@huitou/contract/schema.js';
import type { Anchor } from './anchors.ts';
import { hashOfText, receiptType, type ReceiptClaims } from './receipt.ts';
import { openSigned, type SignedFault } from './open-signed.ts';

/** Letters a receipt may have as a compact JWS. */
const receiptSize = 4096;

const receipt = exact({ iss: string(), sub: string(), merchant: string(), iat: integer(), text: string() });

/** Why a receipt is not believed: as of any signed text, or it is about another text. */
export type ReceiptFault = SignedFault | 'text';

/**
 * The claims of a receipt that a key of the issuer signed about this text, or what is wrong with it. A receipt never ends.
 *
 * @param receiptText compact JWS, as the answer to `POST /v1/reviews` has it.
 * @param text what was sent, to the letter.
 * @param keySet compact JWS, as `/.well-known/huitou-keys` answers it.
 * @param anchors who is believed.
 */
export async function openReceipt(
  receiptText: string,
  text: string,
  keySet: string,
  anchors: readonly Anchor[],
): Promise<ReceiptClaims | ReceiptFault> {
  const faultIn = (claims: unknown): boolean => check(receipt, claims) !== undefined;
  const kind = { typ: receiptType, size: receiptSize, faultIn };
  const claims = await openSigned<ReceiptClaims>(receiptText, keySet, anchors, kind);
  return typeof claims === 'string' || claims.text === (await hashOfText(text)) ? claims : 'text';
}
