import { methodQuery } from '@huitou/client/queries/method.js';
import type { MethodAnswer } from '@huitou/contract/method-document.js';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { ClockController } from '../core/clock-controller.ts';
import type { FormController } from '../core/form-controller.ts';
import type { Body } from '../core/late-body.ts';
import { QueryController } from '../core/query-controller.ts';
import type { SettingsController } from '../core/settings-controller.ts';
import type { StaffHost } from '../core/staff-host.ts';
import type { Stated } from '../core/state-controller.ts';
import type { StylesController } from '../core/styles-controller.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { styles } from './all.styles.ts';
import { InsightsSource } from './insights-source.ts';
import { insightsView, refusalView, skeletonView } from './insights-view.ts';
import { LateSections } from './late-sections.ts';
import { catalog } from './messages/catalog.ts';
import type { InsightsMessages } from './messages/insights-messages.ts';
import { twoColumnsFrom, type Form } from './reserve.ts';
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

/** Everything of the tag that is loaded once it stands in a page: requests, words and drawing. */
export class InsightsBody implements Body, ReactiveController {
  readonly source: InsightsSource;
  readonly #host: Host;
  readonly #form: FormController<Form>;
  readonly #messages: MessagesController<InsightsMessages>;
  readonly #method: QueryController<MethodAnswer>;
  readonly #late: LateSections;

  constructor(host: Host, { settings, form, styles: adopted }: BodyParts) {
    this.#host = host;
    this.#form = form;
    adopted.add(...styles);
    this.#messages = new MessagesController<InsightsMessages>(host, catalog);
    this.source = new InsightsSource(host, () => settings.api);
    this.#late = new LateSections(host, settings, adopted);
    this.#method = new QueryController<MethodAnswer>(
      host,
      () => {
        const { value } = this.source;
        // A shop without a score is told how many buyers one takes, which the method says.
        return value && (this.#late.near || value.score === null) ? `${settings.api} ${value.method}` : '';
      },
      () => methodQuery(settings.api, this.source.value?.method ?? ''),
    );
    void new ClockController(host);
    host.addController(this);
  }

  get messages(): InsightsMessages | undefined {
    return this.#messages.current;
  }

  get stated(): Stated {
    return this.source.stated(this.messages !== undefined);
  }

  follow(): void {
    this.#messages.hostUpdate();
    this.#late.follow();
    this.source.follow();
  }

  hostUpdated(): void {
    this.#late.drawn();
  }

  /** The whole, or in its place why it cannot be shown. */
  view(state: string): TemplateResult {
    const { messages, source } = this;
    const { form, width = 0 } = this.#form;
    if (!messages || !form || state === 'idle') return html`<slot></slot>`;
    const refused = refusalView(messages, source, state);
    if (refused) return refused;
    const { value: answer } = source;
    const wide = width >= twoColumnsFrom;
    if (!answer) return skeletonView(messages, wide);
    const method = this.#method.current;
    const insights = {
      ...{ messages, answer, sections: chosenSections(this.#host.sections) },
      method: 'value' in method ? method.value.document : undefined,
    };
    const retry = method.status === 'failed' ? this.#method.retry : undefined;
    return insightsView(insights, this.#late, { wide, source, state, retry });
  }
}
