import { leaf } from '@huitou/tokens/clover.js';
import { expect } from '@open-wc/testing';
import { cloverLayers } from './clover-layers.ts';

/** Sizes of the images, in per cent of the box: a circle and a square a leaf, in the order of the leaves. */
const sizesOf = (style: string): number[] =>
  [...(/size:([^;]*)/.exec(style)?.[1] ?? '').matchAll(/(\d+)% \d+%/g)].map(([, size]) => Number(size));

describe('the clover in layers', () => {
  it('is the drawing of the paths', () => {
    for (const percent of [4, 25, 50, 81, 100]) {
      const radius = Number(/A([\d.]+)/.exec(leaf(2, percent, 3))?.[1]);
      for (const [i, size] of sizesOf(cloverLayers([percent, percent, percent, percent])).entries()) {
        expect(size, `${percent} %`).to.be.closeTo(i % 2 ? radius : radius * 2, 0.5);
      }
    }
  });

  it('begins and ends where the paths do, to the whole per cent, in all four corners and at any size', () => {
    const box = document.createElement('div');
    for (let percent = 1; percent <= 100; percent++) {
      box.style.cssText = cloverLayers([percent, percent, percent, percent]);
      const sizes = box.style.backgroundSize.split(', ');
      const positions = box.style.backgroundPosition.split(', ');
      for (const [layer, position] of positions.entries()) {
        // From the path: the corner at the centre, and the radius of its arcs.
        const path = leaf(layer >> 1, percent, 3);
        const [, ...corner] = (/^M([\d.]+) ([\d.]+)H/.exec(path) ?? []).map(Number);
        const side = Number(/A([\d.]+)/.exec(path)?.[1]) * (layer % 2 ? 1 : 2);
        for (const [axis, at] of position.split(' ').map(Number.parseFloat).entries()) {
          const [start = 0, which] = [corner[axis], `layer ${layer} of ${percent} %`];
          const size = Number.parseFloat(sizes[layer]?.split(' ')[axis] ?? sizes[layer] ?? '');
          expect(size, which).to.be.closeTo(side, 0.51);
          const place = ((start < 50 ? start - side : start) / (100 - side)) * 100;
          expect(at, which).to.be.closeTo(place, 0.51);
        }
      }
    }
  });

  it('begins a gap beside the centre, on the side of its leaf', () => {
    const box = document.createElement('div');
    box.style.cssText = cloverLayers([100, 100, 100, 100]);
    const positions = box.style.backgroundPosition.split(', ');
    // 46 % that end at 47 %, or begin at 53 %, of what is left of the box.
    expect(positions.filter((_, i) => i % 2 === 0)).to.deep.equal(['2% 2%', '98% 2%', '98% 98%', '2% 98%']);
  });

  it('draws nothing where there is no figure', () => {
    const sizes = sizesOf(cloverLayers([60, null, undefined, 0]));
    expect(sizes.slice(0, 2).every(Boolean)).to.equal(true);
    expect(sizes.slice(2)).to.deep.equal([0, 0, 0, 0, 0, 0]);
  });
});
