import { callApi, type Call, type Called } from '@huitou/client/outbox/call-api.js';
import { pageEnvironment } from '@huitou/client/outbox/outbox-environment.js';
import { takenReport, type ReportDraft, type TakenReport } from '@huitou/contract/review-report.js';
import type { Schema } from '@huitou/contract/schema.js';
import { voted, type Voted } from '@huitou/contract/vote.js';
import type { PurchaseSource } from '../core/purchase-source.ts';
import type { ActionMessages } from './action-messages/action-messages.ts';

export type Refusal = keyof ActionMessages['refused'];

const known = new Set<string>(['own-review', 'no-token', 'offline', 'unknown-review'] satisfies Refusal[]);
const ofToken = new Set(['expired', 'foreign', 'invalid', 'tokens-disabled']);
const ofPurchase = new Set(['unknown-order', 'refunded-order', 'linked-account']);

/** The word for why a call was refused. */
export const refusalOf = (code: string): Refusal =>
  known.has(code)
    ? (code as Refusal)
    : ofToken.has(code)
      ? 'no-token'
      : ofPurchase.has(code)
        ? 'not-entitled'
        : 'failed';

const sending = (method: string, body: unknown): Call => ({
  ...{ method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
});

/** What a reader tells the API about a review, with their purchase token: another one once, where it has ended. */
export class ReaderCalls {
  readonly #source: PurchaseSource;
  readonly #api: () => string;

  constructor(source: PurchaseSource, api: () => string) {
    this.#source = source;
    this.#api = api;
  }

  /** Gives the reader's vote, or takes it back. */
  vote(review: string, helpful: boolean): Promise<Called<Voted>> {
    return this.#call(review, '/vote', voted, helpful ? sending('PUT', { helpful }) : { method: 'DELETE' });
  }

  report(review: string, draft: ReportDraft): Promise<Called<TakenReport>> {
    return this.#call(review, '/reports', takenReport, sending('POST', draft));
  }

  async #call<T>(review: string, path: string, shape: Schema<T>, call: Call): Promise<Called<T>> {
    const address = `${this.#api()}/v1/reviews/${encodeURIComponent(review)}${path}`;
    const send = (): Promise<Called<T>> => callApi(pageEnvironment(), address, this.#source.token, shape, call);
    const called = await send();
    if (!('code' in called) || called.code !== 'expired') return called;
    const token = await this.#source.renew().catch(() => '');
    if (!token) return called;
    this.#source.token = token;
    return send();
  }
}
