import { historyOf } from '@huitou/client/history-of.js';
import type { IndexHistory } from '@huitou/contract/index-history.js';
import { html, type TemplateResult } from 'lit/html.js';
import { number } from '../shared/format.ts';
import { note } from '../shared/note-template.ts';
import { QueryController } from '../shared/query-controller.ts';
import type { Widget } from '../shared/widget.ts';
import { courseOf, enough, middle, span, type Named } from './history-course.ts';
import { HistoryDrawing } from './history-drawing.ts';
import { legend, table } from './history-face.ts';
import type { MethodWords } from './method-strings/words.ts';
import type { IndexWords } from './strings/words.ts';

/** How the scores came about, in the method panel: a button, then the drawing and its figures until the panel closes. */
export class HistorySection {
  readonly #host: Widget;
  readonly #history: QueryController<IndexHistory>;
  readonly #drawing: HistoryDrawing;
  #open = false;

  constructor(host: Widget) {
    this.#host = host;
    this.#history = new QueryController<IndexHistory>(
      host,
      () => (this.#open ? `${host.merchant} history` : ''),
      () => historyOf(host.address, host.merchant, span),
    );
    this.#drawing = new HistoryDrawing(host);
  }

  /** Lets go of the drawing and of the question; the button is back. */
  readonly close = (): void => {
    this.#open = false;
    this.#host.requestUpdate();
  };

  render(index: IndexWords, words: MethodWords, dimensions: readonly Named[]): TemplateResult {
    const { title, show } = words.history;
    return html`<section class="history">
      <h3 tabindex="-1">${title}</h3>
      ${
        this.#open
          ? this.#opened(index, words, dimensions)
          : html`<button class="link show" @click=${this.#start}>${show}</button>`
      }
    </section>`;
  }

  #opened(index: IndexWords, words: MethodWords, dimensions: readonly Named[]): TemplateResult {
    const remote = this.#history.current;
    const trouble = note(index, remote, this.#history.retry);
    if (!('value' in remote)) {
      return html`${trouble}
        <p class="quiet" role="status">${remote.is === 'failed' ? '' : index.loading}</p>`;
    }
    const course = courseOf(remote.value.points, words.history.index, dimensions);
    if (!enough(course))
      return html`${trouble}
        <p class="quiet" role="status">${words.history.few}</p>`;
    const { failed, load } = this.#drawing;
    return html`${trouble} ${legend(course, index.median(number(words.lang, middle)))}
    ${failed ? without(index, load) : this.#drawing.canvas(words, course)} ${table(words, course, failed)}`;
  }

  readonly #start = ({ target }: Event): void => {
    // The button goes; whoever pressed it reads on from the heading.
    (target as HTMLElement).parentElement?.querySelector('h3')?.focus();
    this.#open = true;
    this.#host.requestUpdate();
    void this.#drawing.load();
  };
}

/** The drawing's script did not come; the table below has everything. */
const without = ({ failed, retry }: IndexWords, load: () => void): TemplateResult =>
  html`<p class="note" part="note" role="alert">${failed} <button class="link" @click=${load}>${retry}</button></p>`;
