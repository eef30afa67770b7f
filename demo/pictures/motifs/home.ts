import { box, circle, light, line, oval, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const {
  clay,
  brown,
  cream,
  butter,
  coral,
  sand,
  navy,
  teal,
  plum,
  amber,
  ink,
  mint,
  blush,
  sky,
  leaf,
  moss,
  lilac,
  grey,
} = paint;

export const home: Readonly<Record<string, Motif>> = {
  pan: {
    looks: [
      ['#4a4441', '#2f2a28', clay],
      [teal, '#0d7a69', sand],
      ['#6b625c', ink, coral],
    ],
    draw: ([main, inner, handle]) =>
      `<g transform="rotate(-38 50 50)">${box(66, 45, 34, 9, 4.5, handle)}</g>` +
      circle(43, 57, 29, main) +
      circle(43, 57, 23, inner) +
      shape('M33 55c0-8 9-12 15-8c8-1 12 7 8 13c-1 7-10 9-15 5c-6 0-10-5-8-10z', cream) +
      circle(45, 57, 5.5, amber) +
      circle(43.5, 55.5, 1.6, '#fff9') +
      line('M20 50c2-7 7-12 13-15', '#ffffff44', 3),
  },
  lamp: {
    looks: [
      [coral, brown, butter],
      [cream, clay, butter],
      [teal, ink, butter],
      [amber, navy, cream],
    ],
    draw: ([hood, stand, glow]) =>
      shape('M34 52h32l12 30H22z', `${glow}99`) +
      line('M50 50v31', stand, 4) +
      box(34, 79, 32, 6, 3, stand) +
      shape('M39 20h22l13 33H26z', hood) +
      shade('M55 20h6l13 33H56c3-11 3-23-1-33z') +
      oval(50, 53, 24, 3.4, glow),
  },
  towel: {
    looks: [
      [sky, cream, navy],
      [blush, cream, coral],
      [mint, cream, teal],
      [butter, cream, clay],
    ],
    draw: ([main, band, stripe]) =>
      box(20, 62, 60, 20, 9, main) +
      box(22, 43, 56, 20, 9, band) +
      box(20, 24, 60, 20, 9, main) +
      line('M66 26c6 2 8 14 0 16M66 64c6 2 8 14 0 16', stripe, 2.6) +
      line('M60 45v16', stripe, 3) +
      line('M28 30h22M28 70h22', '#ffffff88', 2.6) +
      shade('M72 24c8 3 10 17 0 20zM72 62c8 3 10 17 0 20z'),
  },
  pillow: {
    looks: [
      [cream, sky, navy],
      [blush, cream, coral],
      [lilac, cream, plum],
      [mint, cream, leaf],
    ],
    draw: ([main, second, dot]) =>
      shape('M20 62c10-3 50-3 60 0c4 7 4 14 0 21c-10 3-50 3-60 0c-4-7-4-14 0-21z', second) +
      shape('M17 32c14 4 52 4 66 0c5 11 5 23 0 34c-14-4-52-4-66 0c-5-11-5-23 0-34z', main) +
      shade('M68 35c6 0 11-1 15-3c5 11 5 23 0 34c-6-2-14-3-24-3c8-8 11-18 9-28z') +
      [
        [32, 44],
        [46, 50],
        [60, 44],
        [38, 57],
        [56, 57],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 2, dot))
        .join(''),
  },
  plant: {
    looks: [
      [leaf, '#3f7a4d', clay],
      [moss, '#5f7038', cream],
      ['#4c9179', '#2f6f5a', coral],
    ],
    draw: ([green, deep, pot]) =>
      line('M50 66V36', deep, 3) +
      shape('M50 44c-4-16-18-20-30-16c0 14 14 22 30 16z', green) +
      shape('M50 40c2-16 14-24 27-20c2 14-10 24-27 20z', deep) +
      shape('M50 60c-10-8-22-6-28 2c8 8 22 7 28-2z', deep) +
      shape('M50 58c8-10 20-10 29-3c-7 10-21 11-29 3z', green) +
      shape('M50 34c-8-6-8-16-2-22c8 4 9 15 2 22z', green) +
      shape('M32 62h36l-4 22H36z', pot) +
      box(29, 60, 42, 8, 3, pot) +
      shade('M58 68h9l-3 16h-8z'),
  },
  kettle: {
    looks: [
      [teal, ink, cream],
      [coral, brown, cream],
      [cream, navy, amber],
      [grey, ink, butter],
    ],
    draw: ([main, handle, knob]) =>
      line('M33 42c0-26 34-26 34 0', handle, 4.4) +
      line('M70 62c10-2 8-16 18-19', main, 6) +
      shape('M28 82c-6-12-2-34 10-38h24c12 4 16 26 10 38z', main) +
      shade('M62 44c12 4 16 26 10 38H58c6-12 7-26 4-38z') +
      light('M33 62c0-7 2-11 6-13v26c-4 0-6-6-6-13z') +
      oval(50, 44, 13, 3.4, handle) +
      circle(50, 39, 4, knob),
  },
};
