import { trackRecordQuery } from '@huitou/client/queries/track-record.js';
import type { Remote } from '@huitou/client/remote.js';
import type { TrackRecord } from '@huitou/contract/track-record.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { StylesController } from '../core/styles-controller.ts';
import type { CommonMessages } from '../messages/common-messages.ts';
import { isolate } from '../messages/bidi.ts';
import { lookup } from '../messages/lookup.ts';
import { recordStyles } from './record-panel.styles.ts';
import type { RecordMessages } from './record-messages/record-messages.ts';
import { journalistSentences, merchantSentence, shopperSentence } from './record-sentences.ts';
import { comparisonTable, trafficTable } from './record-tables.ts';

type Words = Pick<CommonMessages, 'lang' | 'failed' | 'retry'>;

const catalog = {
  en: () => import('./record-messages/en.ts'),
  'zh-CN': () => import('./record-messages/zh-CN.ts'),
  ar: () => import('./record-messages/ar.ts'),
} as const;

const row = (reader: string, term: string, value: unknown): TemplateResult =>
  html`<div data-reader=${reader}>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

/** What the order was worth so far. It is asked for once: the record of a platform changes with its next backtest. */
export class RecordPanel {
  readonly #api: string;
  readonly #words: Words;
  readonly #messages: RecordMessages;
  readonly #host: { requestUpdate(): void };
  #current: Remote<TrackRecord> = { status: 'loading' };

  constructor(api: string, words: Words, messages: RecordMessages, host: { requestUpdate(): void }) {
    this.#api = api;
    this.#words = words;
    this.#messages = messages;
    this.#host = host;
    this.#ask();
  }

  view(): TemplateResult {
    const { title } = this.#messages;
    return html`<div class="record" part="record-panel" role="group" aria-label=${title}>
      <b>${title}</b>
      <div role="status">${this.#state()}</div>
      ${'value' in this.#current ? this.#known(this.#current.value) : nothing}
    </div>`;
  }

  readonly #ask = (again = false): void => {
    const query = trackRecordQuery(this.#api);
    let leave: (() => void) | undefined;
    const take = (): void => {
      this.#current = query.current;
      if (this.#current.status !== 'loading' && this.#current.status !== 'idle') leave?.();
      this.#host.requestUpdate();
    };
    if (again) query.retry();
    leave = query.subscribe(take);
    take();
  };

  /** What stands in place of figures. */
  #state(): unknown {
    const current = this.#current;
    if ('value' in current) return nothing;
    if (current.status !== 'failed') return this.#messages.loading;
    if (current.error.status === 404) return this.#messages.none;
    const { failed, retry } = this.#words;
    return html`${failed[0]}. <button class="link" part="retry" @click=${() => this.#ask(true)}>${retry}</button>`;
  }

  #known(record: TrackRecord): TemplateResult {
    const messages = this.#messages;
    const { readers } = messages;
    const link = (address: string, text: string): TemplateResult =>
      html`<a class="link" href=${`${this.#api}${address}`} target="_blank" rel="noopener noreferrer">${text}</a>`;
    return html`<dl>
        ${row('shopper', readers.shopper, shopperSentence(messages, record))}
        ${row('merchant', readers.merchant, merchantSentence(messages, record))}
        ${row(
          'journalist',
          readers.journalist,
          html`${journalistSentences(messages, record).join(' ')} ${link('/v1/track-record', messages.document)} ·
          ${link(`/v1/methods/${encodeURIComponent(record.method)}`, messages.method(isolate(record.method)))}`,
        )}
      </dl>
      ${record.comparisons.map((one) => comparisonTable(messages, one))}
      ${record.traffic ? trafficTable(messages, record.traffic) : nothing}`;
  }
}

/** The panel in the language of `words`; its styles go to those of the tag. Rejects where its words cannot be loaded. */
export async function loadRecordPanel(
  api: string,
  words: Words,
  styles: StylesController,
  host: { requestUpdate(): void },
): Promise<RecordPanel> {
  const language = (lookup(Object.keys(catalog), words.lang) ?? 'en') as keyof typeof catalog;
  const { default: messages } = await catalog[language]();
  styles.add(recordStyles);
  return new RecordPanel(api, words, messages, host);
}
