import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';

/** A place in a list by time: milliseconds, then merchant, then id. Its reader may see all of that, so it is not sealed. */
export type TimePlace = readonly [at: number, merchant: string, id: string];

export const writeTimePlace = (place: TimePlace): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** @throws BadCursorError unless {@link writeTimePlace} may have written this. */
export function readTimePlace(cursor: string): TimePlace {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const [at, merchant, id] = place as readonly unknown[];
    if (Number.isSafeInteger(at) && typeof merchant === 'string' && typeof id === 'string') {
      return [Number(at), merchant, id];
    }
  } catch {
    // No place of ours.
  }
  throw new BadCursorError();
}
