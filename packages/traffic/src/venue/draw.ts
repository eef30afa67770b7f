/**
 * A number from 0 to 1 (not 1) that is the same for the same text everywhere, and without pattern for others: FNV-1a, 32 bits,
 * with the last mixing of MurmurHash3.
 */
export function draw(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
