import { historyQuery } from '@huitou/client/queries/history.js';
import type { IndexHistory } from '@huitou/contract/index-history.js';
import { html, nothing, type TemplateResult } from 'lit';
import { QueryController } from '../core/query-controller.ts';
import type { SettingsController } from '../core/settings-controller.ts';
import type { SettingsHost } from '../core/settings.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { date, number } from '../messages/format.ts';
import { enough } from '../returning-customer-index/history-course.ts';
import { HistoryDrawing } from '../returning-customer-index/history-drawing.ts';
import { inFull, legend, table } from '../returning-customer-index/history-table.ts';
import { historyStyles } from '../returning-customer-index/history-view.styles.ts';
import type { LateInsights } from './insights.ts';
import { eventInWords, year, yearCourse } from './year-course.ts';

/** As many of the latest events are named below the drawing; all of them are marked on it. */
const mostEvents = 6;

/** The percentiles of a year, once a reader asked for them: drawn, with what happened, and as a table. */
export class YearHistory {
  readonly #history: QueryController<IndexHistory>;
  readonly #drawing: HistoryDrawing;

  constructor(host: SettingsHost, settings: SettingsController, styles: StylesController) {
    styles.add(historyStyles);
    this.#history = new QueryController<IndexHistory>(
      host,
      () => `${settings.api} ${host.merchant} year`,
      () => historyQuery(settings.api, host.merchant, year),
    );
    this.#drawing = new HistoryDrawing(host);
    void this.#drawing.load();
  }

  /** The tag has been drawn. */
  drawn(): void {
    this.#drawing.look();
  }

  render({ messages, late, answer }: LateInsights): TemplateResult {
    const remote = this.#history.current;
    const { failed, retry, radar, lang } = messages;
    const again = (press: () => void): TemplateResult =>
      html`<p role="status">${failed[0]} <button class="link" part="retry" @click=${press}>${retry}</button></p>`;
    if (!('value' in remote))
      return remote.status === 'failed'
        ? again(this.#history.retry)
        : html`<p class="quiet" role="status">${messages.loading}</p>`;
    const course = yearCourse(remote.value.points, messages, late, answer.events);
    if (!enough(course)) return html`<p class="quiet" role="status">${late.history.few}</p>`;
    const drawing = this.#drawing;
    return html`${legend(course, `${radar.median} ${number(lang, 50)}`)}
    ${drawing.failed ? again(() => void drawing.load()) : drawing.canvas(late, course)}
    ${
      answer.events.length
        ? html`<h4>${late.history.events}</h4>
            <ul class="events" role="list">
              ${answer.events
                .slice(-mostEvents)
                .reverse()
                .map(
                  (event) =>
                    html`<li part="event">
                      <span class="quiet">${date(lang, event.day, inFull)}</span> ${eventInWords(messages, late, event)}
                    </li>`,
                )}
            </ul>`
        : nothing
    }
    ${table(late, course, drawing.failed)}`;
  }
}
