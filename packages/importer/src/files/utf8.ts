const continues = (byte: number | undefined): boolean => byte !== undefined && byte >> 6 === 0b10;

/** The length of the UTF-8 character of several bytes at `at`; 0 where there is none (RFC 3629, 4). */
function multiByteLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (!continues(second)) return 0;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (!continues(bytes[at + 2])) return 0;
  if (first === 0xe0) return second >= 0xa0 ? 3 : 0;
  if (first === 0xed) return second <= 0x9f ? 3 : 0;
  if (first >= 0xe1 && first <= 0xef) return 3;
  if (!continues(bytes[at + 3])) return 0;
  if (first === 0xf0) return second >= 0x90 ? 4 : 0;
  if (first === 0xf4) return second <= 0x8f ? 4 : 0;
  return first >= 0xf1 && first <= 0xf3 ? 4 : 0;
}

export interface Utf8Check {
  /** Bytes over 127 that are part of UTF-8 characters, and those that are not. */
  readonly valid: number;
  readonly invalid: number;
  /** The first byte that is not UTF-8. */
  readonly fault: number | undefined;
}

export function checkUtf8(bytes: Uint8Array): Utf8Check {
  let valid = 0;
  let invalid = 0;
  let fault: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = multiByteLength(bytes, at);
    valid += length;
    if (length === 0) {
      invalid++;
      fault ??= byte;
    }
    at += length || 1;
  }
  return { valid, invalid, fault };
}
