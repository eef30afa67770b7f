import { svg, html, nothing, type TemplateResult } from 'lit';
import { emptyOutlines, leafPaths, outlinePath, type Leaf } from './clover-paths.ts';

/**
 * The clover: one `<svg>` with a path a leaf and one for all outlines. Words beside it say the same, so it is hidden
 * from screen readers.
 *
 * @param leaves percentiles of the four dimensions; all null draws the empty clover.
 * @param medians the industry's, drawn as dashed outlines; none under 28 px.
 */
export function cloverSvg(leaves: readonly Leaf[], medians: readonly Leaf[] = []): TemplateResult {
  const small = medians.length === 0;
  const gap = small ? 3 : 1.6;
  const [a, b, c, d] = leafPaths(leaves, gap);
  const empty = leaves.every((leaf) => leaf === null);
  const outlines = outlinePath(empty ? emptyOutlines : medians, gap);
  return html`<svg class="clover" part="clover" viewBox="0 0 100 100" aria-hidden="true">
    <path d=${a ?? ''} />
    <path d=${b ?? ''} />
    <path d=${c ?? ''} />
    <path d=${d ?? ''} />
    ${outlines ? svg`<path class="outline" d=${outlines} />` : nothing}
  </svg>`;
}
