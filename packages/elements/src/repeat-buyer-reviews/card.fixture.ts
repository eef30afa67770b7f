import type { RequestError } from '@huitou/client/request-error.js';
import type { Remote } from '@huitou/client/remote.js';
import type { ReviewPage } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import type { Card } from './card.ts';
import en from './messages/en.ts';
import { ReviewList } from './review-list.ts';
import { page, summary, review, wonBack } from './reviews.fixture.ts';

export const ready = <T>(value: T): Remote<T> => ({ status: 'ready', value, at: Date.now(), omitted: 0 });
export const requestError = (kind: RequestError['kind'] = 'http'): RequestError =>
  ({ kind, code: kind, message: kind, problem: undefined }) as RequestError;
export const failed = (kind?: RequestError['kind']): Remote<never> => ({ status: 'failed', error: requestError(kind) });

/** What a card is drawn from, as a test wants it. */
export interface CardParts {
  readonly first?: Remote<ReviewPage>;
  readonly pages?: readonly ReviewPage[];
  readonly next?: Remote<ReviewPage>;
  readonly omitted?: number;
  readonly waiting?: boolean;
  readonly summary?: Remote<ReviewSummary>;
  readonly bare?: boolean;
  readonly late?: boolean;
  readonly missing?: number;
  readonly retry?: () => void;
  readonly retryNext?: () => void;
}

const two = page([review(), wonBack], { matching: 2146 });

/** A card with two reviews of 2146 and their summary; `parts` changes what it has, `card` the rest. */
export function card(parts: CardParts = {}, card: Partial<Card> = {}): Card {
  const { first = ready(two), pages = [two], next = { status: 'idle' }, omitted = 0, waiting = false } = parts;
  const list = new ReviewList(() => {});
  if (parts.missing !== undefined) Object.defineProperty(list, 'missing', { value: parts.missing });
  const source = {
    pages: { first, pages, next, omitted, waiting, retryNext: parts.retryNext ?? (() => {}) },
    summary: parts.summary ?? ready(summary()),
    bare: parts.bare ?? false,
    late: parts.late ?? false,
    failed: false,
    retry: parts.retry ?? (() => {}),
  };
  return {
    messages: en,
    home: new URL('https://api.example/'),
    kind: 'shop',
    level: 3,
    width: 40,
    sort: 'newest',
    filter: '',
    state: 'ready',
    list,
    lazy: {},
    source: source as unknown as Card['source'],
    ...card,
  };
}
