import { fixture } from '@open-wc/testing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { draw } from '../core/drawing.ts';
import { FormController } from '../core/form-controller.ts';
import { languageOf } from '../core/language.ts';
import { openRenderRoot } from '../core/render-root.ts';
import type { Reserve } from '../core/reserve.ts';
import { RoomController } from '../core/room-controller.ts';
import { settings, textSetting, type Labels, type Loading, type Reserved, type Theme } from '../core/settings.ts';
import { SettingsController } from '../core/settings-controller.ts';
import { StateController } from '../core/state-controller.ts';
import { StylesController } from '../core/styles-controller.ts';
import { VisibilityController } from '../core/visibility-controller.ts';
import type { State } from '../events.ts';
import { base } from '../styles/base.styles.ts';

const reserve: Reserve = {
  tag: 'test-probe',
  byWidth: [
    [0, 'line'],
    [20, 'card'],
  ],
  heights: { line: [[0, 4]], card: [[0, 20]] },
  smallest: 'line',
};

/**
 * The least that a tag can be: what the controllers know, drawn as text.
 *
 * @attr merchant
 * @attr api
 * @attr theme
 * @attr loading
 * @attr state
 * @attr {boolean} reflect-state
 * @attr {boolean} debug
 */
export class Probe extends LitElement {
  static override readonly properties = { ...settings, variant: textSetting };
  static override readonly styles = [base];

  declare merchant: string;
  declare api: string;
  declare theme: Theme | '';
  declare variant: string;
  declare loading: Loading | '';
  declare reserve: Reserved | '';
  declare labels: Labels | undefined;
  declare debug: boolean;
  declare reflectState: boolean;

  /** The state that a test puts it in, and what it draws of its own height in em. */
  show: State = 'ready';
  height = 1;
  /** What it draws besides; a test may let it throw. */
  content: () => unknown = () => nothing;

  readonly styleSheets = new StylesController(this);
  readonly settings = new SettingsController(this);
  readonly visibility = new VisibilityController(this);
  readonly form = new FormController(this, reserve);
  readonly shown = new StateController(this, () => [this.show]);

  constructor() {
    super();
    this.merchant = this.api = this.theme = this.variant = this.loading = this.reserve = '';
    new RoomController(this, this.form, () =>
      this.show === 'loading' ? 'waiting' : this.show === 'ready' ? 'whole' : 'small',
    );
  }

  get state(): State {
    return this.shown.state;
  }

  get language(): string {
    return languageOf(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    return openRenderRoot(this);
  }

  protected override update(changed: PropertyValues): void {
    draw(this, [this.merchant, this.language], () => super.update(changed), this.shown.drawingFailed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const box = this.renderRoot.querySelector<HTMLElement>('.box');
    if (box) box.style.height = `${this.form.form === 'line' ? 3 : this.height}em`;
  }

  protected override render(): TemplateResult {
    return html`<div class="base room ${this.settings.scheme}">
      <div class="box">${this.language} ${this.form.form}${this.content()}</div>
    </div>`;
  }
}
customElements.define('test-probe', Probe);

/** The first probe in what is drawn. */
export const probe = async (content: TemplateResult): Promise<Probe> => {
  const root = await fixture(content);
  const found = root instanceof Probe ? root : (root.querySelector('test-probe') as Probe);
  await found.updateComplete;
  return found;
};
