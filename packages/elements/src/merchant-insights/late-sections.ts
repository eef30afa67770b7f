import { methodQuery } from '@huitou/client/queries/method.js';
import type { MethodAnswer, MethodDocument } from '@huitou/contract/method-document.js';
import { html, type TemplateResult } from 'lit';
import { whenUnseen } from '../core/ends-unseen.ts';
import { withLateFile, type LatePlace } from '../core/late-file.ts';
import { QueryController } from '../core/query-controller.ts';
import type { SettingsController } from '../core/settings-controller.ts';
import type { StaffHost } from '../core/staff-host.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { isolate } from '../messages/bidi.ts';
import { date } from '../messages/format.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { Advice } from './advice.ts';
import { adviceStyles } from './advice.styles.ts';
import { figuresTable } from './figures-table.ts';
import type { Insights, LateInsights } from './insights.ts';
import type { InsightsSource } from './insights-source.ts';
import { catalog } from './late-messages/catalog.ts';
import type { LateMessages } from './late-messages/late-messages.ts';
import { sliderStyles } from './slider.styles.ts';
import { lateStyles } from './late.styles.ts';
import type { Section } from './sections.ts';
import { signalsView } from './signals-view.ts';
import { topicsView } from './topics-view.ts';
import type { YearHistory } from './year-history.ts';

/** What stands below the first sections, loaded once it comes near: all that runs the method, topics, history, signals, the file. */
export class LateSections implements LatePlace {
  readonly host: StaffHost;
  readonly #settings: SettingsController;
  readonly #styles: StylesController;
  readonly #messages: MessagesController<LateMessages>;
  readonly #method: QueryController<MethodAnswer>;
  readonly #advice: Advice;
  #year: YearHistory | undefined;
  readonly #settled = new WeakSet<Element>();
  late = '';

  constructor(host: StaffHost, source: InsightsSource, settings: SettingsController, styles: StylesController) {
    this.host = host;
    this.#settings = settings;
    this.#styles = styles;
    styles.add(adviceStyles, sliderStyles, lateStyles);
    this.#messages = new MessagesController<LateMessages>(host, catalog, 'insightsLate');
    const version = (): string => source.value?.method ?? '';
    this.#method = new QueryController<MethodAnswer>(
      host,
      () => version() && `${settings.api} ${version()}`,
      () => methodQuery(settings.api, version()),
    );
    this.#advice = new Advice(host, () => `${settings.api} ${host.merchant}`);
  }

  /** The method of the figures; undefined until it has come. */
  get method(): MethodDocument | undefined {
    const { current } = this.#method;
    return 'value' in current ? current.value.document : undefined;
  }

  follow(): void {
    this.#messages.hostUpdate();
  }

  drawn(): void {
    this.#year?.drawn();
    if (!this.#messages.current || !this.method || this.host.reserve === 'keep') return;
    // What they hold is there: the room that was kept for more goes, where nobody sees what stands below move.
    for (const section of this.host.renderRoot.querySelectorAll<HTMLElement>('.advice, .what-if')) {
      if (!this.#settled.has(section)) whenUnseen(section, () => (section.style.minBlockSize = '0'));
      this.#settled.add(section);
    }
  }

  /** What stands in a section, or behind the drawing; undefined while its words are on their way. */
  view(section: Section | 'figures', first: Insights): TemplateResult | undefined {
    const late = this.#messages.current;
    if (!late) return undefined;
    const insights = { ...first, late };
    switch (section) {
      case 'advice':
        return this.#advised(insights, 'advice');
      case 'what-if':
        return this.#advised(insights, 'whatIf');
      case 'topics':
        return topicsView(insights);
      case 'history':
        return this.#history(insights);
      case 'signals':
        return signalsView(insights);
      case 'export':
        return this.#export(insights);
      default:
        return figuresTable(insights);
    }
  }

  #advised(insights: LateInsights, which: 'advice' | 'whatIf'): TemplateResult {
    const { messages, method } = insights;
    if (method) return this.#advice[which](insights, method);
    if (this.#method.current.status !== 'failed') return html`<p class="quiet" role="status">${messages.loading}</p>`;
    return html`<p role="status">
      ${messages.failed[0]} <button class="link" part="retry" @click=${this.#method.retry}>${messages.retry}</button>
    </p>`;
  }

  #history(insights: LateInsights): TemplateResult {
    if (this.#year) return this.#year.render(insights);
    const show = ({ currentTarget }: Event): Promise<void> =>
      withLateFile(this, currentTarget as HTMLElement, insights.messages, async () => {
        const { YearHistory } = await import('./year-history.ts');
        this.#year ??= new YearHistory(this.host, this.#settings, this.#styles);
        this.host.requestUpdate();
      });
    return html`<button class="button" part="show" @click=${show}>${insights.late.showYear}</button>`;
  }

  #export(insights: LateInsights): TemplateResult {
    const { late, answer } = insights;
    const save = ({ currentTarget }: Event): Promise<void> =>
      withLateFile(this, currentTarget as HTMLElement, insights.messages, async () =>
        (await import('./export-file.ts')).exportFile(insights),
      );
    return html`<span class="quiet">${late.method(isolate(answer.method), isolate(date(late.lang, answer.asOf)))}</span>
      <button class="button" part="export" @click=${save}>${late.export}</button>
      <p class="unseen" role="status">${this.late}</p>`;
  }
}
