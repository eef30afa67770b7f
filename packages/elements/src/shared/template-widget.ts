import { render, type TemplateResult, type nothing } from 'lit-html';
import { Widget } from './widget.ts';

/** A widget that draws itself with a lit-html template: for tags with long lists and rich rows. */
export abstract class TemplateWidget extends Widget {
  /** Only reads; words, formats and figures are worked out here. */
  protected abstract render(): TemplateResult | typeof nothing;

  protected override update(): void {
    render(this.render(), this.renderRoot, { host: this });
  }
}
