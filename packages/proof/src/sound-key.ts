import { Point } from '@noble/ed25519';
import { fromBase64url } from './base64url.ts';

/** Whether `x` is a public Ed25519 key (32 bytes, base64url) for which not everyone can sign: not of small order. */
export function isSoundKey(x: string): boolean {
  try {
    return !Point.fromBytes(fromBase64url(x)).isSmallOrder();
  } catch {
    return false;
  }
}
