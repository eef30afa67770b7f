import { expect } from '@open-wc/testing';
import { colours, type Colour } from './colours.ts';

type Rgb = readonly [number, number, number, number];

function rgb(hex: string): Rgb {
  const digits = hex.length < 6 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1);
  const [r = 0, g = 0, b = 0, a = 255] = (digits.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  return [r, g, b, a / 255];
}
const over = ([r, g, b, a]: Rgb, [x, y, z]: Rgb): Rgb => [
  r * a + x * (1 - a),
  g * a + y * (1 - a),
  b * a + z * (1 - a),
  1,
];
const light = (channel: number): number =>
  channel / 255 <= 0.04045 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]: Rgb): number => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);

function contrast(text: Rgb, ground: Rgb): number {
  const [a, b] = [luminance(over(text, ground)), luminance(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const onPaper: readonly Colour[] = ['ink', 'quiet', 'link', 'above', 'par', 'below'];
const onWash: readonly (readonly [Colour, Colour])[] = [
  ['ink', 'wash'],
  ['quiet', 'wash'],
  ['above', 'above-wash'],
  ['par', 'par-wash'],
  ['below', 'below-wash'],
  ['link', 'brand-wash'],
  ['on-brand', 'brand'],
];

describe('colours', () => {
  const themes = [
    ['light', 0, ['#ffffff']],
    ['dark', 1, ['#000000']],
    // Over video the worst frames are pure white and pure black; everything else lies between.
    ['overlay', 2, ['#ffffff', '#000000']],
  ] as const;

  for (const [theme, column, frames] of themes) {
    const of = (name: Colour): Rgb => {
      const [, dark, ...rest] = colours[name];
      return rgb([colours[name][0], dark, rest[0] ?? dark][column] as string);
    };
    for (const frame of frames) {
      const paper = over(of('paper'), rgb(frame));
      it(`can be read: ${theme} over ${frame}`, () => {
        for (const name of onPaper) expect(contrast(of(name), paper), name).to.be.at.least(4.5);
        for (const [text, ground] of onWash) {
          expect(contrast(of(text), over(of(ground), paper)), `${text} on ${ground}`).to.be.at.least(4.5);
        }
      });
    }
  }

  it('tells the leaves from the paper', () => {
    for (const name of ['service', 'content', 'returning'] as const) {
      expect(contrast(rgb(colours[name][0]), rgb('#fff')), name).to.be.at.least(3);
      expect(contrast(rgb(colours[name][1]), rgb(colours.paper[1])), name).to.be.at.least(3);
    }
  });
});
