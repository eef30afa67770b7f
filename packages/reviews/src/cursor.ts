import { BadCursorError } from './bad-cursor-error.ts';

/** The last review of a page: its place in the order. What follows it stays the same however many are written meanwhile. */
export interface Place {
  /** What the page is sorted by: time, votes or stars; greater comes first. */
  readonly key: number;
  /** Milliseconds. */
  readonly writtenAt: number;
  readonly id: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Writes a place down for the question that `mark` names: base64url, opaque to whoever carries it. */
export function writeCursor(mark: number, { key, writtenAt, id }: Place): string {
  const bytes = encoder.encode(JSON.stringify([1, mark, key, writtenAt, id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** @throws BadCursorError unless {@link writeCursor} wrote exactly this for the same question. */
export function readCursor(mark: number, cursor: string): Place {
  let fields: unknown;
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    fields = JSON.parse(decoder.decode(bytes));
  } catch {
    throw new BadCursorError();
  }
  const [version, question, key, writtenAt, id] = Array.isArray(fields) ? (fields as unknown[]) : [];
  if (
    version !== 1 ||
    question !== mark ||
    typeof key !== 'number' ||
    !Number.isSafeInteger(writtenAt) ||
    typeof id !== 'string'
  ) {
    throw new BadCursorError();
  }
  const place = { key, writtenAt: writtenAt as number, id };
  if (writeCursor(mark, place) !== cursor) throw new BadCursorError();
  return place;
}
