import { html, type TemplateResult } from 'lit/html.js';
import { cloverPaths, type Leaf } from './clover-paths.ts';

/** The clover: one `<svg>` with eight paths. Words beside it say the same, so it is hidden from screen readers. */
export function cloverSvg(leaves: readonly Leaf[], medians?: readonly Leaf[]): TemplateResult {
  const [a, b, c, d, e, f, g, h] = cloverPaths(leaves, medians);
  return html`<svg class="clover" part="clover" viewBox="0 0 100 100" aria-hidden="true">
    <path d=${a} />
    <path d=${b} />
    <path d=${c} />
    <path d=${d} />
    <path d=${e} />
    <path d=${f} />
    <path d=${g} />
    <path d=${h} />
  </svg>`;
}
