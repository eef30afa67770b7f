import { cloverPaths, type Leaf } from './clover-paths.ts';
import { h, type ElementDrawing } from './draw.ts';

/** The clover as a drawing: one `<svg>` with eight paths. Words beside it say the same, so it is hidden from readers. */
export const cloverSvg = (leaves: readonly Leaf[], medians: readonly Leaf[] = [], small = false): ElementDrawing =>
  h(
    'svg',
    { class: 'clover', part: 'clover', viewBox: '0 0 100 100', 'aria-hidden': 'true' },
    ...cloverPaths(leaves, medians, small).map((d) => h('path', { d })),
  );
