import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { SettingsHost } from '../core/settings.ts';
import type { HistoryChart } from './history-chart.ts';
import type { Course } from './history-course.ts';
import { dayInWords, type CourseMessages } from './history-table.ts';
import { dayAfterKey } from './history-keys.ts';
import { paintOf } from './history-paint.ts';
import { loadChart, type ChartClass } from './load-chart.ts';

/** The canvas and the chart on it: there while the template holds the canvas, drawn anew when anything it shows changed. */
export class HistoryDrawing implements ReactiveController {
  /** The chart's script did not come. */
  failed = false;
  readonly #host: SettingsHost;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  #loaded: readonly [typeof HistoryChart, ChartClass] | undefined;
  #chart: HistoryChart | undefined;
  #wanted: { readonly messages: CourseMessages; readonly course: Course } | undefined;
  #drawn = '';
  /** The day that the keyboard stands on; the last one until a key was pressed. */
  #at: number | undefined;

  constructor(host: SettingsHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Brings the chart's script, unless it is here. */
  readonly load = async (): Promise<void> => {
    this.failed = false;
    try {
      this.#loaded ??= await Promise.all([
        import('./history-chart.ts').then(({ HistoryChart }) => HistoryChart),
        loadChart(),
      ]);
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  };

  /** A slider over the days for readers who do not point: arrow keys say what a day was, as pointing at it does. */
  canvas(messages: CourseMessages, course: Course): TemplateResult {
    this.#wanted = { messages, course };
    const at = this.#day(course);
    return html`<div class="chart" aria-busy=${this.#loaded ? 'false' : 'true'}>
      <canvas
        role="slider"
        tabindex="0"
        aria-label=${messages.history.chart}
        aria-valuemin="1"
        aria-valuemax=${course.days.length}
        aria-valuenow=${at + 1}
        aria-valuetext=${dayInWords(messages, course, at)}
        @keydown=${this.#walk}
        @focus=${this.#stand}
        @blur=${this.#leave}
      ></canvas>
    </div>`;
  }

  hostConnected(): void {
    this.#scheme.addEventListener('change', this.look);
  }

  hostDisconnected(): void {
    this.#scheme.removeEventListener('change', this.look);
    this.#drop();
  }

  /** Makes the chart what the page now shows; after each drawing of what stands around it. */
  readonly look = (): void => {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    if (canvas !== this.#chart?.canvas) this.#drop();
    const box = canvas?.parentElement;
    const section = box?.parentElement;
    // An update that was under way when the tag left the page ends after that; nothing would let go of its chart.
    if (!canvas || !box || !section || !this.#wanted || !this.#loaded || !this.#host.isConnected) return;
    const { messages, course } = this.#wanted;
    const { lang, dir, history } = messages;
    const picture = { course, lang, dir, paint: paintOf(section, box) };
    const key = JSON.stringify(picture);
    if (key === this.#drawn) return;
    this.#drawn = key;
    const [HistoryChart, Chart] = this.#loaded;
    this.#chart ??= new HistoryChart(canvas, Chart);
    this.#chart.show({ ...picture, figure: history.figure });
  };

  #drop(): void {
    this.#chart?.destroy();
    this.#chart = this.#at = undefined;
    this.#drawn = '';
  }

  #day({ days }: Course): number {
    return Math.min(this.#at ?? days.length, days.length - 1);
  }

  readonly #walk = (event: KeyboardEvent): void => {
    if (!this.#wanted) return;
    const { messages, course } = this.#wanted;
    const next = dayAfterKey(event.key, this.#day(course), course.days.length, messages.dir);
    if (next === undefined) return;
    event.preventDefault();
    this.#at = next;
    this.#stand();
    this.#host.requestUpdate();
  };

  readonly #stand = (): void => {
    if (this.#wanted) this.#chart?.stand(this.#day(this.#wanted.course));
  };

  readonly #leave = (): void => this.#chart?.stand(undefined);
}
