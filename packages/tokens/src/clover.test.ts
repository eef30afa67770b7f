import { expect } from '@open-wc/testing';
import { leaf } from './clover.ts';

/** The area that the browser itself fills with a leaf, in view box units. */
function area(d: string): number {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  const length = path.getTotalLength();
  const steps = 400;
  let twice = 0;
  let last = path.getPointAtLength(0);
  for (let i = 1; i <= steps; i++) {
    const next = path.getPointAtLength((length * i) / steps);
    twice += last.x * next.y - next.x * last.y;
    last = next;
  }
  return Math.abs(twice) / 2;
}

describe('clover', () => {
  it('makes the area of a leaf, not its length, follow the percentile', () => {
    for (const place of [0, 1, 2, 3]) {
      const full = area(leaf(place, 100));
      expect(area(leaf(place, 50)) / full).to.be.closeTo(0.5, 0.005);
      expect(area(leaf(place, 25)) / full).to.be.closeTo(0.25, 0.005);
    }
  });

  it('keeps each leaf in its own corner and inside the box', () => {
    const box = (place: number) => {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', leaf(place, 100, 3));
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.append(path);
      document.body.append(svg);
      const { x, y, width, height } = path.getBBox();
      svg.remove();
      return [x < 50, y < 50, x >= 0 && y >= 0 && x + width <= 100 && y + height <= 100];
    };
    expect([0, 1, 2, 3].map(box)).to.deep.equal([
      [true, true, true],
      [false, true, true],
      [false, false, true],
      [true, false, true],
    ]);
  });

  it('draws no leaf larger than the full one or smaller than none', () => {
    expect(leaf(0, 140)).to.equal(leaf(0, 100));
    expect(leaf(0, -3)).to.equal(leaf(0, 0));
  });
});
