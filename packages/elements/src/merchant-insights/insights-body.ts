import type { TemplateResult, ReactiveController } from 'lit';
import { html } from 'lit';
import type { FormController } from '../core/form-controller.ts';
import type { Body } from '../core/late-body.ts';
import type { SettingsController } from '../core/settings-controller.ts';
import type { StaffHost } from '../core/staff-host.ts';
import type { Stated } from '../core/state-controller.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { styles } from './all.styles.ts';
import { InsightsSource } from './insights-source.ts';
import { insightsView, refusalView, skeletonView } from './insights-view.ts';
import type { LateSections } from './late-sections.ts';
import { catalog } from './messages/catalog.ts';
import type { InsightsMessages } from './messages/insights-messages.ts';
import { NearController } from './near-controller.ts';
import { slimUnder, twoColumnsFrom, type Form } from './reserve.ts';
import { chosenSections } from './sections.ts';

/** What the tag can be set to besides what every tag for a merchant's staff has. */
interface Host extends StaffHost {
  sections: string;
}

/** What the body of the tag is put together with. */
export interface BodyParts {
  readonly settings: SettingsController;
  readonly form: FormController<Form>;
  readonly styles: StylesController;
}

/** Everything of the tag that is loaded once it stands in a page: requests, words and the first sections. */
export class InsightsBody implements Body, ReactiveController {
  readonly source: InsightsSource;
  readonly #host: Host;
  readonly #parts: BodyParts;
  readonly #messages: MessagesController<InsightsMessages>;
  #late: LateSections | 'failed' | undefined;

  constructor(host: Host, parts: BodyParts) {
    this.#host = host;
    this.#parts = parts;
    parts.styles.add(...styles);
    this.#messages = new MessagesController<InsightsMessages>(host, catalog, 'insights');
    this.source = new InsightsSource(host, () => parts.settings.api);
    new NearController(host, '.late, .radar:last-child details', this.#load);
    host.addController(this);
  }

  get messages(): InsightsMessages | undefined {
    return this.#messages.current;
  }

  get stated(): Stated {
    return this.source.stated(this.messages !== undefined);
  }

  get #lateSections(): LateSections | undefined {
    return this.#late === 'failed' ? undefined : this.#late;
  }

  readonly #load = async (): Promise<void> => {
    try {
      const { LateSections } = await import('./late-sections.ts');
      this.#late = new LateSections(this.#host, this.source, this.#parts.settings, this.#parts.styles);
    } catch {
      this.#late = 'failed';
    }
    this.#host.requestUpdate();
  };

  follow(): void {
    this.#messages.hostUpdate();
    this.#lateSections?.follow();
    this.source.follow();
  }

  hostUpdated(): void {
    this.#lateSections?.drawn();
  }

  /** The whole, or in its place why it cannot be shown. */
  view(state: string): TemplateResult {
    const { messages, source } = this;
    const { form, width = 0 } = this.#parts.form;
    if (!messages || !form || state === 'idle') return html`<slot></slot>`;
    const refused = refusalView(messages, source, state);
    if (refused) return refused;
    const { value: answer } = source;
    const columns = width >= twoColumnsFrom ? 'wide' : width < slimUnder ? 'slim' : '';
    if (!answer) return skeletonView(messages, columns);
    const late = this.#lateSections;
    return insightsView(
      { messages, answer, method: late?.method },
      { columns, source, state, late, sections: chosenSections(this.#host.sections) },
      this.#late === 'failed' ? this.#load : undefined,
    );
  }
}
