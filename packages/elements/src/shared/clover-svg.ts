import { html, type TemplateResult } from 'lit-html';
import { cloverPaths, type Leaf } from './clover-paths.ts';

/** The clover in a template: one `<svg>` with eight paths. Words beside it say the same, so it is hidden from readers. */
export function cloverSvg(leaves: readonly Leaf[], medians: readonly Leaf[] = [], small = false): TemplateResult {
  const [a, b, c, d, e, f, g, h] = cloverPaths(leaves, medians, small);
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
