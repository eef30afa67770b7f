import { cloverPaths, type Leaf } from './clover-paths.ts';

/** Draws the clover into an `<svg class="clover" viewBox="0 0 100 100">` that holds eight `<path>`s. */
export function drawClover(
  svg: SVGElement,
  leaves: readonly Leaf[],
  medians: readonly Leaf[] = [],
  small = false,
): void {
  cloverPaths(leaves, medians, small).forEach((d, i) => svg.children[i]?.setAttribute('d', d));
}
