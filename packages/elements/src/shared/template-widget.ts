import { onCards } from '@huitou/tokens/colours.js';
import { themeOf } from '@huitou/tokens/theme.js';
import { render, type TemplateResult, type nothing } from 'lit/html.js';
import { surface } from './surface.styles.ts';
import { Widget } from './widget.ts';

/** A widget that says in a lit-html template what it looks like, and is drawn again whenever that may have changed. */
export abstract class TemplateWidget extends Widget {
  static override readonly styles = [...Widget.styles, themeOf(onCards), surface];

  /** Only reads; words, formats and figures are worked out here. */
  protected abstract render(): TemplateResult | typeof nothing;

  protected override update(): void {
    render(this.render(), this.renderRoot, { host: this });
  }
}
