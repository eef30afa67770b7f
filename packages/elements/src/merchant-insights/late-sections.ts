import { html, nothing, type TemplateResult } from 'lit';
import { withLateFile, type LatePlace } from '../core/late-file.ts';
import type { SettingsController } from '../core/settings-controller.ts';
import type { StaffHost } from '../core/staff-host.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import type { Advice } from './advice.ts';
import type { Insights } from './insights.ts';
import { catalog } from './late-messages/catalog.ts';
import type { LateMessages } from './late-messages/late-messages.ts';
import { NearController } from './near-controller.ts';
import type { YearHistory } from './year-history.ts';

/** What is loaded once it comes near or is asked for: all that runs the method, the history, the file. */
export class LateSections implements LatePlace {
  readonly host: StaffHost;
  readonly #settings: SettingsController;
  readonly #styles: StylesController;
  #messages: MessagesController<LateMessages> | undefined;
  #advice: Advice | 'failed' | undefined;
  #year: YearHistory | undefined;
  /** Whether the method document is wanted, since what runs it has come near. */
  near = false;
  late = '';

  constructor(host: StaffHost, settings: SettingsController, styles: StylesController) {
    this.host = host;
    this.#settings = settings;
    this.#styles = styles;
    new NearController(host, '.advice, .what-if', () => void this.#load());
  }

  get messages(): LateMessages | undefined {
    return this.#messages?.current;
  }

  follow(): void {
    this.#messages?.hostUpdate();
  }

  /** The tag has been drawn. */
  drawn(): void {
    this.#year?.drawn();
  }

  readonly #load = async (): Promise<void> => {
    this.near = true;
    this.#speak();
    try {
      const { Advice } = await import('./advice.ts');
      this.#advice = new Advice(this.host, () => `${this.#settings.api} ${this.host.merchant}`);
    } catch {
      this.#advice = 'failed';
    }
    this.host.requestUpdate();
  };

  #speak(): void {
    this.#messages ??= new MessagesController<LateMessages>(this.host, catalog);
    this.host.requestUpdate();
  }

  /** A section that runs the method; its room is kept until it can. @param failed the method document did not come. */
  advised(insights: Insights, which: 'advice' | 'whatIf', retry: (() => void) | undefined): TemplateResult {
    const { messages, method } = insights;
    const again = this.#advice === 'failed' ? () => void this.#load() : retry;
    if (again)
      return html`<p role="status">
        ${messages.failed[0]} <button class="link" part="retry" @click=${again}>${messages.retry}</button>
      </p>`;
    if (typeof this.#advice === 'object' && method && this.messages)
      return this.#advice[which](insights, method, this.messages);
    return html`<p class="quiet" role="status">${messages.loading}</p>`;
  }

  history(insights: Insights): TemplateResult {
    const { messages } = insights;
    if (this.#year && this.messages) return this.#year.render(insights, this.messages);
    const show = ({ currentTarget }: Event): Promise<void> =>
      withLateFile(this, currentTarget as HTMLElement, messages, async () => {
        this.#speak();
        const [{ YearHistory }, { historyStyles }] = await Promise.all([
          import('./year-history.ts'),
          import('../returning-customer-index/history-view.styles.ts'),
        ]);
        this.#styles.add(historyStyles);
        this.#year ??= new YearHistory(this.host, this.#settings);
        this.host.requestUpdate();
      });
    return html`<button class="button" part="show" @click=${show}>${messages.showYear}</button>`;
  }

  export(insights: Insights): TemplateResult {
    const { messages } = insights;
    const save = ({ currentTarget }: Event): Promise<void> =>
      withLateFile(this, currentTarget as HTMLElement, messages, async () => {
        const [{ exportFile }, words] = await Promise.all([import('./export-file.ts'), loadWords(messages.lang)]);
        exportFile(insights, words);
      });
    return html`<button class="button" part="export" @click=${save}>${messages.export}</button>`;
  }

  /** That something did not come, for screen readers. */
  get said(): TemplateResult {
    return this.late ? html`<p class="unseen" role="status">${this.late}</p>` : html`${nothing}`;
  }
}

const loadWords = async (lang: string): Promise<LateMessages> =>
  (await (catalog[lang as keyof typeof catalog] ?? catalog.en)()).default;
