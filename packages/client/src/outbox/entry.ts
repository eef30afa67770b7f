import type { ReviewDraft, Submission } from '@huitou/contract/own-review.js';

/** What a buyer has chosen and written so far. */
export type Draft = Omit<ReviewDraft, 'pictures'>;

/** A picture as it will be sent. Bytes, not a `Blob`: WebKit's private windows store none. */
export interface StoredPicture {
  readonly bytes: ArrayBuffer;
  readonly type: string;
  /** Its id at the API, once it has been taken in there. */
  readonly id?: string;
}

/** Where a draft goes that is no new review: what its author does with one that was sent. */
export interface Destination {
  readonly method: 'POST' | 'PUT';
  /** Below the API's address, with a slash in front. */
  readonly path: string;
}

/** What the API has answered: all of it for a review, and for what came after one as much as is the same for all. */
export type Answer = Pick<Submission, 'review' | 'at'> & Partial<Submission>;

/**
 * - `draft`: being written.
 * - `waiting`: to be sent; the token is kept until it is.
 * - `sent`: taken in, see `answer`; draft, pictures and token are gone.
 * - `refused`: refused for good, see `code`; draft and pictures stay, the token is gone.
 */
type EntryStatus = 'draft' | 'waiting' | 'sent' | 'refused';

/** All that is kept of one purchase. */
export interface Entry {
  readonly key: string;
  /** The API's address, without a closing slash. */
  readonly api: string;
  readonly status: EntryStatus;
  readonly draft: Draft;
  readonly pictures: readonly StoredPicture[];
  /** Not there for a new review. */
  readonly to?: Destination;
  /** The `Idempotency-Key`: made with the draft and stored before the first try. */
  readonly idempotencyKey: string;
  /** Empty unless the entry waits. */
  readonly token: string;
  /** Why it waits or was refused, as a stable word; else empty. */
  readonly code: string;
  readonly answer: Answer | null;
  /** Tries so far, and when the next is due, in milliseconds since 1970. */
  readonly tries: number;
  readonly due: number;
  /** When it was last changed by its author or the API, in milliseconds since 1970: kept for {@link keptFor} from then. */
  readonly changed: number;
  /** Where there are no Web Locks: until when one page alone sends it, and which. */
  readonly lease: readonly [page: string, until: number];
}

/** Milliseconds that anything is kept: 7 days. */
export const keptFor = 7 * 86_400_000;

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 random bits; `crypto.randomUUID` is not there on pages without https. */
export const randomId = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/**
 * What a token stands for: buyer and order where it names them, so that a new token for the same purchase finds the same
 * draft; else the token itself. Nothing is believed because of it.
 */
function subjectOf(token: string): string {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { sub, order } = JSON.parse(atob(payload)) as { readonly sub?: unknown; readonly order?: unknown };
    if (typeof order === 'string') return `${String(sub)} ${order}`;
  } catch {
    // No token of the kind that can be read here.
  }
  return token;
}

/** 53 bits that name a text, where the page has no `crypto.subtle` because it came without https. */
function weakHash(text: string): string {
  let [a, b] = [0x9e37, 0x79b9];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return (a >>> 0).toString(16) + (b >>> 0).toString(16);
}

/** Names a purchase in the database: API, merchant and a hash of what the token stands for. */
export async function entryKey(api: string, merchant: string, token: string): Promise<string> {
  const subject = subjectOf(token);
  const hash = globalThis.crypto?.subtle
    ? hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(subject))))
    : weakHash(subject);
  return `${api} ${merchant} ${hash}`;
}
