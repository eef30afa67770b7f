import type { DimensionScore, IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html, svg, type TemplateResult } from 'lit';
import { leafPaths, outlinePath } from '../clover/clover-paths.ts';
import type { Details } from './details.ts';
import { middle } from './figures.ts';

/** From where a leaf blooms: the side of the industry's outline as a part of its own. */
const growthOf = (dimension?: DimensionScore): string =>
  `--_from:${Math.sqrt((dimension?.median ?? middle) / (dimension?.score || middle)).toFixed(2)}`;

/** The clover as a chart: each leaf points to its row. A method with more than four dimensions shows the others as rows only. */
export function leafChart({ dimensions, merchant }: IndexSnapshot, details: Details): TemplateResult {
  const gap = 1.6;
  const leaves = leafPaths(
    dimensions.map(({ score }) => score),
    gap,
  );
  const outlines = outlinePath(
    dimensions.slice(0, 4).map(({ median }) => median ?? middle),
    gap,
  );
  return html`<svg
    class=${details.bloomed === merchant.id ? 'clover' : 'clover bloom'}
    part="clover"
    viewBox="0 0 100 100"
    aria-hidden="true"
    @animationend=${details}
  >
    ${leaves.map(
      (leaf, place) =>
        svg`<path class=${details.lit === place ? 'lit' : ''} data-place=${place} .style=${growthOf(dimensions[place])} d=${leaf} />`,
    )}
    <path class="outline" d=${outlines} />
  </svg>`;
}
