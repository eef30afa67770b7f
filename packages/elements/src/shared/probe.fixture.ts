import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit/html.js';
import { Widget } from './widget.ts';

/**
 * @attr merchant
 * @attr loading
 */
export class Probe extends Widget {
  show = 'ready';
  protected override update(): void {
    this.enter(this.show);
    this.renderRoot.textContent = this.language;
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
