import { Point } from '@noble/ed25519';
import type { Verifier } from './ed25519.ts';

const { subtle } = crypto;

/** A number from its little-endian bytes. */
const number = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);

/**
 * Ed25519 without the browser's help, for the few that lack it (RFC 8032 §5.1.7). Browsers check the equation without
 * the cofactor, comparing `R` byte for byte; so does this, where the library's own `verify` multiplies the cofactor in
 * and would take a few crafted signatures that browsers refuse. Keys of small order, on which browsers differ among
 * themselves, are refused as the Web Cryptography specification asks; `signKeySet` lets none into a key set.
 */
export const verifyInScript: Verifier = async (key, signature, signed) => {
  if (key.length !== 32 || signature.length !== 64) return false;
  const order = Point.CURVE().n;
  const s = number(signature.subarray(32));
  if (s >= order) return false;
  const r = signature.subarray(0, 32);
  const hashed = new Uint8Array(64 + signed.length);
  hashed.set(r);
  hashed.set(key, 32);
  hashed.set(signed, 64);
  const k = number(new Uint8Array(await subtle.digest('SHA-512', hashed))) % order;
  try {
    const a = Point.fromBytes(key, true);
    if (a.isSmallOrder()) return false;
    const found = Point.BASE.multiply(s, false).subtract(a.multiply(k, false)).toBytes();
    return found.every((byte, i) => byte === r[i]);
  } catch {
    return false;
  }
};
