import { historyQuery } from '@huitou/client/queries/history.js';
import type { IndexHistory } from '@huitou/contract/index-history.js';
import { html, type TemplateResult } from 'lit';
import { QueryController } from '../core/query-controller.ts';
import { number } from '../messages/format.ts';
import { middle } from './figures.ts';
import { courseOf, enough, span, type Named } from './history-course.ts';
import { HistoryDrawing } from './history-drawing.ts';
import { legend, table } from './history-table.ts';
import type { IndexMessages } from './messages/index-messages.ts';
import type { MethodMessages } from './method-messages/method-messages.ts';
import type { Tag } from './tag.ts';
import { troubleView } from './trouble-view.ts';

/** The scores of the past days, in the method's dialog: a button, then the drawing and its figures until the dialog closes. */
export class HistoryView {
  readonly #host: Tag['host'];
  readonly #history: QueryController<IndexHistory>;
  readonly #drawing: HistoryDrawing;
  #open = false;

  constructor({ host, settings }: Tag) {
    this.#host = host;
    this.#history = new QueryController<IndexHistory>(
      host,
      () => (this.#open ? `${settings.api} ${host.merchant} history` : ''),
      () => historyQuery(settings.api, host.merchant, span),
    );
    this.#drawing = new HistoryDrawing(host);
  }

  /** Lets go of the drawing and of the question; the button is back. */
  readonly close = (): void => {
    this.#open = false;
    this.#host.requestUpdate();
  };

  /** The dialog has been drawn. */
  drawn(): void {
    this.#drawing.look();
  }

  render(index: IndexMessages, messages: MethodMessages, dimensions: readonly Named[]): TemplateResult {
    const { title, show } = messages.history;
    return html`<section class="history">
      <h3 tabindex="-1">${title}</h3>
      ${
        this.#open
          ? this.#opened(index, messages, dimensions)
          : html`<button class="link show" @click=${this.#start}>${show}</button>`
      }
    </section>`;
  }

  #opened(index: IndexMessages, messages: MethodMessages, dimensions: readonly Named[]): TemplateResult {
    const remote = this.#history.current;
    const trouble = troubleView(index, remote, this.#history.retry);
    if (!('value' in remote)) {
      return html`${trouble}
        <p class="quiet" role="status">${remote.status === 'failed' ? '' : index.loading}</p>`;
    }
    const course = courseOf(remote.value.points, messages.history.index, dimensions);
    if (!enough(course))
      return html`${trouble}
        <p class="quiet" role="status">${messages.history.few}</p>`;
    const { failed, load } = this.#drawing;
    return html`${trouble} ${legend(course, index.median(number(messages.lang, middle)))}
    ${failed ? withoutDrawing(index, load) : this.#drawing.canvas(messages, course)} ${table(messages, course, failed)}`;
  }

  readonly #start = ({ target }: Event): void => {
    // The button goes; who pressed it reads on from the heading.
    (target as HTMLElement).parentElement?.querySelector('h3')?.focus();
    this.#open = true;
    this.#host.requestUpdate();
    void this.#drawing.load();
  };
}

/** The drawing's script did not come; the table below has everything. */
const withoutDrawing = ({ failed, retry }: IndexMessages, load: () => void): TemplateResult =>
  html`<p class="trouble" role="status">${failed[0]} <button class="link" @click=${load}>${retry}</button></p>`;
