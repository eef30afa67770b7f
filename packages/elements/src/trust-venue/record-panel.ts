import { addressAt } from '@huitou/client/folder-of-files.js';
import { isPage } from '@huitou/client/given-answers.js';
import { trackRecordQuery } from '@huitou/client/queries/track-record.js';
import type { Remote } from '@huitou/client/remote.js';
import type { TrackRecord } from '@huitou/contract/track-record.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { StylesController } from '../core/styles-controller.ts';
import type { CommonMessages } from '../messages/common-messages.ts';
import { isolate } from '../messages/bidi.ts';
import { OwnWords } from '../messages/own-words.ts';
import { catalog } from './record-messages/catalog.ts';
import type { RecordMessages } from './record-messages/record-messages.ts';
import { recordStyles } from './record-panel.styles.ts';
import { journalistSentences, merchantSentence, shopperSentence } from './record-sentences.ts';
import { comparisonTable, trafficTable } from './record-tables.ts';

type Words = Pick<CommonMessages, 'lang' | 'failed' | 'retry'>;

const row = (reader: string, term: string, value: unknown): TemplateResult =>
  html`<div data-reader=${reader}>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

/** What the order was worth so far. It is asked for once: the record of a platform changes with its next backtest. */
export class RecordPanel {
  readonly #api: string;
  readonly #messages: OwnWords<RecordMessages>;
  readonly #host: { requestUpdate(): void };
  #current: Remote<TrackRecord> = { status: 'loading' };

  constructor(api: string, messages: OwnWords<RecordMessages>, host: { requestUpdate(): void }) {
    this.#api = api;
    this.#messages = messages;
    this.#host = host;
    this.#ask();
  }

  view(words: Words): TemplateResult | typeof nothing {
    const messages = this.#messages.in(words.lang);
    if (!messages) return nothing;
    const { title } = messages;
    return html`<div class="record" part="record-panel" role="group" aria-label=${title}>
      <b>${title}</b>
      <div role="status">${this.#state(messages, words)}</div>
      ${'value' in this.#current ? this.#known(messages, this.#current.value) : nothing}
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
  #state(messages: RecordMessages, { failed, retry }: Words): unknown {
    const current = this.#current;
    if ('value' in current) return nothing;
    if (current.status !== 'failed') return messages.loading;
    if (current.error.status === 404) return messages.none;
    return html`${failed[0]}. <button class="link" part="retry" @click=${() => this.#ask(true)}>${retry}</button>`;
  }

  #known(messages: RecordMessages, record: TrackRecord): TemplateResult {
    const { readers } = messages;
    const link = (address: string, text: string): unknown =>
      isPage(this.#api)
        ? text
        : html`<a class="link" href=${addressAt(this.#api, address)} target="_blank" rel="noopener noreferrer"
            >${text}</a
          >`;
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

/** The panel, at first in `lang`; its styles go to those of the tag. Rejects where its words cannot be loaded. */
export async function loadRecordPanel(
  api: string,
  lang: string,
  styles: StylesController,
  host: { requestUpdate(): void },
): Promise<RecordPanel> {
  const messages = new OwnWords<RecordMessages>(host, catalog, 'venueRecord');
  await messages.load(lang);
  styles.add(recordStyles);
  return new RecordPanel(api, messages, host);
}
