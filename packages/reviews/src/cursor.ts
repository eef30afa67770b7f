import { BadCursorError } from './bad-cursor-error.ts';
import type { Secret } from './secret.ts';

/** The last review of a page: its place in the order. What follows it stays the same however many are written meanwhile. */
export interface Place {
  /** What the page is sorted by: time, helpfulness or stars; greater comes first. */
  readonly key: number;
  /** Milliseconds. Nobody but the store may read it: a cursor is sealed. */
  readonly writtenAt: number;
  readonly id: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
/** Bytes of the code that vouches for a cursor and begins it. */
const codeLength = 16;

const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function fromText(text: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    // Another spelling of the same bytes is no cursor of ours, and caches would hold it twice.
    if (toText(bytes) === text) return bytes;
  } catch {
    // No base64.
  }
  throw new BadCursorError();
}

/**
 * Writes a place down for the question that `mark` names: base64url, sealed with the store's secret, so that it tells
 * whoever carries it nothing. The same place gives the same text on every server of a store.
 */
export async function writeCursor(secret: Secret, mark: number, { key, writtenAt, id }: Place): Promise<string> {
  const plain = encoder.encode(JSON.stringify([2, mark, key, writtenAt, id]));
  // SIV: the code of what is hidden is what it is hidden with, so no number must be used once only.
  const code = (await secret.code('cursor', plain)).slice(0, codeLength);
  const hidden = await secret.hide(code, plain);
  const sealed = new Uint8Array(codeLength + hidden.length);
  sealed.set(code);
  sealed.set(hidden, codeLength);
  return toText(sealed);
}

/** @throws BadCursorError unless {@link writeCursor} wrote exactly this for the same question with the same secret. */
export async function readCursor(secret: Secret, mark: number, cursor: string): Promise<Place> {
  const sealed = fromText(cursor);
  const code = sealed.slice(0, codeLength);
  if (code.length < codeLength) throw new BadCursorError();
  const plain = await secret.hide(code, sealed.slice(codeLength));
  const right = await secret.code('cursor', plain);
  if (code.some((byte, i) => byte !== right[i])) throw new BadCursorError();
  const [, question, key, writtenAt, id] = JSON.parse(decoder.decode(plain)) as [2, number, number, number, string];
  if (question !== mark) throw new BadCursorError();
  return { key, writtenAt, id };
}
