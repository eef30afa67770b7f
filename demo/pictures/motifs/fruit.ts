import { circle, light, line, oval, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, brown, leaf, moss, cream, amber, coral, rose, plum } = paint;

const frond = (x: number, y: number, fill: string): string =>
  shape(`M${x} ${y}c2-9 10-13 18-11c-1 8-8 13-18 11z`, fill);

export const fruit: Readonly<Record<string, Motif>> = {
  apple: {
    looks: [
      [coral, leaf, brown],
      ['#c9342a', moss, brown],
      ['#e9b93e', leaf, brown],
      ['#8db552', leaf, brown],
    ],
    draw: ([main, green, stem]) =>
      shape('M50 34c-9-7-29-4-29 17c0 18 13 31 22 31c3 0 5-1 7-1s4 1 7 1c9 0 22-13 22-31c0-21-20-24-29-17z', main) +
      shade('M66 31c8 3 13 9 13 20c0 18-13 31-22 31c-3 0-5-1-7-1c16-6 25-28 16-50z') +
      light('M29 48c0-6 4-10 9-11c-4 4-5 9-5 15c-2 1-4-1-4-4z') +
      line('M50 36c0-6 1-11 4-15', stem, 3.4) +
      frond(53, 27, green),
  },
  orange: {
    looks: [
      ['#f08a24', leaf, '#ffd9a0'],
      ['#f2a12e', moss, '#ffe3b0'],
      [amber, leaf, '#ffeec2'],
    ],
    draw: ([main, green, flesh]) =>
      circle(42, 54, 25, main) +
      shade('M54 32a25 25 0 0 1-10 47c14-10 18-31 10-47z') +
      light('M24 50c1-8 6-13 12-15c-4 5-6 10-6 16c-2 3-6 2-6-1z') +
      frond(42, 31, green) +
      circle(67, 64, 18, main) +
      circle(67, 64, 15, cream) +
      circle(67, 64, 13.4, flesh) +
      line('M67 52v24M56.6 58l20.8 12M56.6 70l20.8-12', cream, 1.8),
  },
  peach: {
    looks: [
      ['#f39a80', rose, leaf],
      ['#f6b48d', '#ea7a63', leaf],
      ['#f3c26b', '#ec9a55', moss],
    ],
    draw: ([main, blushed, green]) =>
      shape(
        'M50 82c-18 0-30-12-30-27c0-16 13-25 26-22c3 0 5 1 6 3c3-3 6-4 9-4c12 1 20 10 20 23c0 15-13 27-31 27z',
        main,
      ) +
      shape('M52 36c8 10 10 30-2 46c18 0 31-12 31-27c0-13-8-22-20-23c-3 0-6 1-9 4z', blushed) +
      light('M27 53c1-7 5-11 11-12c-4 4-6 8-6 14c-2 2-5 1-5-2z') +
      shape('M52 34c1-10 9-15 20-13c-2 9-10 14-20 13z', green) +
      shape('M50 33c-7-2-12-7-13-13c8-1 13 5 13 13z', green),
  },
  grapes: {
    looks: [
      ['#9cbf58', '#86ab47', brown],
      [plum, '#7a3450', brown],
      ['#5c4f9e', '#4d4189', brown],
    ],
    draw: ([main, deep, stem]) =>
      line('M50 32c0-6 2-10 6-13', stem, 3.2) +
      shape('M53 26c5-8 15-9 23-4c-6 7-15 9-23 4z', leaf) +
      [
        [36, 40],
        [50, 38],
        [64, 40],
        [43, 51],
        [57, 51],
        [36, 62],
        [50, 63],
        [64, 52],
        [57, 74],
        [44, 74],
        [50, 84],
      ]
        .map(
          ([x = 0, y = 0], i) =>
            circle(x, y, 8, i % 3 === 1 ? deep : main) + circle(x - 2.5, y - 2.5, 1.8, '#ffffff66'),
        )
        .join(''),
  },
  mango: {
    looks: [
      ['#f2b134', '#e8792f', leaf],
      ['#f5c548', '#b7b044', leaf],
    ],
    draw: ([main, ripe, green]) =>
      shape('M28 72c-12-14-2-38 20-43c20-4 34 8 32 24c-2 18-19 29-34 28c-7 0-13-3-18-9z', main) +
      shape('M80 53c-2 18-19 29-34 28c-7 0-13-3-18-9c22 6 40-6 44-33c6 4 9 9 8 14z', ripe) +
      light('M30 56c0-10 6-17 14-20c-5 6-8 12-8 20c-1 3-6 3-6 0z') +
      line('M56 29c2-4 5-6 8-7', brown, 3.2) +
      shape('M63 24c5-7 13-8 20-4c-5 6-12 8-20 4z', green),
  },
  cherries: {
    looks: [
      ['#c5283d', leaf, brown],
      ['#7d1f3b', leaf, brown],
      ['#e2574c', moss, clay],
    ],
    draw: ([main, green, stem]) =>
      line('M35 62c2-18 10-30 24-38M66 66c2-16 0-29-7-42', stem, 2.8) +
      shape('M59 24c4-9 15-11 24-5c-6 8-16 10-24 5z', green) +
      circle(34, 66, 15, main) +
      shade('M42 53a15 15 0 0 1-9 28c9-6 13-18 9-28z') +
      circle(66, 70, 15, main) +
      shade('M74 57a15 15 0 0 1-9 28c9-6 13-18 9-28z') +
      oval(28, 61, 3, 4.4, '#ffffff66') +
      oval(60, 65, 3, 4.4, '#ffffff66'),
  },
};
