import { render, type TemplateResult, type nothing } from 'lit-html';
import type { PropertyValues } from '@lit/reactive-element';
import { Widget } from './widget.ts';

/** A widget that draws itself with a template. The badge does without, and so without lit-html. */
export abstract class TemplateWidget extends Widget {
  /** Only reads; everything shown is worked out here. */
  protected abstract render(): TemplateResult | typeof nothing;

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    render(this.render(), this.renderRoot as ShadowRoot, { host: this });
  }
}
