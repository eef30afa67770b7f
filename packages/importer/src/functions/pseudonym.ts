import { createHmac } from 'node:crypto';

/** RFC 4648, 6, in lower case: ids of people compare as they are. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** 130 of the digest's 256 bits: two people in a billion billion share none. */
const LENGTH = 26;

const phone = /^\+?[\d\s().\-/]+$/;
const MAIL = /^[^\s@]+@[^\s@]+$/;

/** One text for all ways to write a person's address: mail in lower case, digits only of a phone number. */
export function normalizePerson(text: string): string {
  const trimmed = text.normalize('NFKC').trim();
  if (MAIL.test(trimmed)) return trimmed.toLowerCase();
  const digits = trimmed.replaceAll(/\D/g, '');
  return phone.test(trimmed) && digits.length >= 7 && digits.length <= 15 ? digits : trimmed;
}

function base32(bytes: Uint8Array, length: number): string {
  let [text, bits, held] = ['', 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5 && text.length < length; bits -= 5) text += ALPHABET.charAt((held >>> (bits - 5)) & 31);
  }
  return text;
}

/**
 * The id of a person that says nothing about them, and is the same in every export that is read with this key:
 * HMAC-SHA-256 (RFC 2104), as 26 characters.
 */
export function pseudonym(text: string, key: Buffer): string {
  return base32(createHmac('sha256', key).update(normalizePerson(text)).digest(), LENGTH);
}
