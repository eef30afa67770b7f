import { box, circle, light, line, oval, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, brown, cream, butter, coral, sand, navy, teal, plum, rose, amber, ink, mint, sky, moss, lilac } = paint;

const paw = (x: number, y: number, fill: string): string =>
  oval(x, y + 4, 7, 5.6, fill) +
  circle(x - 7.5, y - 3, 2.8, fill) +
  circle(x - 2.6, y - 6, 2.8, fill) +
  circle(x + 2.6, y - 6, 2.8, fill) +
  circle(x + 7.5, y - 3, 2.8, fill);

export const pets: Readonly<Record<string, Motif>> = {
  kibble: {
    looks: [
      [coral, cream, brown],
      [teal, cream, brown],
      [amber, cream, brown],
      [navy, butter, clay],
    ],
    draw: ([bag, label, food]) =>
      shape('M30 18h40l4 8v52c0 4-3 6-6 6H32c-3 0-6-2-6-6V26z', bag) +
      shade('M62 18h8l4 8v52c0 4-3 6-6 6H57c6-20 8-45 5-66z') +
      line('M27 27h46', '#ffffff77', 2.2) +
      circle(50, 50, 16, label) +
      paw(50, 50, bag) +
      oval(22, 82, 5, 3.4, food) +
      oval(78, 83, 5, 3.4, food) +
      oval(86, 80, 4, 3, food),
  },
  bed: {
    looks: [
      [sand, cream, ink],
      [lilac, cream, '#8f8781'],
      [mint, cream, '#c98b50'],
      [rose, cream, '#4a4441'],
    ],
    draw: ([rim, cushion, cat]) =>
      oval(50, 66, 37, 18, rim) +
      oval(50, 62, 29, 12, cushion) +
      shape('M28 60c0-16 12-24 24-23c14 1 22 10 21 22c-8 9-38 10-45 1z', cat) +
      shape('M30 44l-1-12l9 6c3-1 6-1 9 0l8-6v13c1 10-6 14-13 14s-13-5-12-15z', cat) +
      line('M36 47c1 1 3 1 4 0M45 47c1 1 3 1 4 0', cream, 1.8) +
      oval(42.5, 50.5, 1.6, 1.2, '#ef8a78') +
      shape('M13 66c8 14 66 14 74 0c2 24-76 24-74 0z', '#3b2a2420'),
  },
  ball: {
    looks: [
      [coral, butter, teal],
      [sky, cream, coral],
      [amber, cream, plum],
    ],
    draw: ([main, band, tail]) =>
      line('M66 36c10-6 14-12 14-20', brown, 2.6) +
      shape('M80 18c-8-2-9-9-5-13c6 2 8 8 5 13zM80 18c6-5 11-3 13 2c-4 4-10 3-13-2z', tail) +
      circle(46, 57, 27, main) +
      shape('M21 47c14-8 38-8 50 0c1 3 2 6 2 9c-14-8-40-8-54 0c0-3 1-6 2-9z', band) +
      shade('M58 33a27 27 0 0 1-11 51c15-11 18-34 11-51z') +
      light('M25 60c1 7 4 12 9 15c-6-1-11-8-11-15z') +
      circle(36, 68, 3, ink) +
      circle(46, 71, 3, ink) +
      circle(56, 68, 3, ink),
  },
  litter: {
    looks: [
      [mint, teal, cream],
      [sky, navy, cream],
      [butter, moss, cream],
    ],
    draw: ([bag, deep, sandy]) =>
      box(30, 18, 44, 50, 6, bag) +
      box(30, 18, 44, 10, 5, deep) +
      shade('M64 28h10v34c0 3-3 6-6 6h-8c5-12 6-27 4-40z') +
      paw(52, 46, deep) +
      shape('M16 64h66l-6 20H22z', deep) +
      oval(49, 64, 33, 6, sandy) +
      [
        [30, 63],
        [40, 65],
        [52, 63],
        [64, 65],
        [72, 63],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 1.5, sand))
        .join(''),
  },
  collar: {
    looks: [
      [coral, amber, ink],
      [navy, butter, coral],
      [moss, amber, brown],
    ],
    draw: ([band, bell, buckle]) =>
      `<ellipse cx="50" cy="46" rx="31" ry="24" fill="none" stroke="${band}" stroke-width="9"/>` +
      line('M22 38c6-12 20-17 34-15', '#ffffff55', 2) +
      box(72, 36, 13, 17, 3, buckle) +
      box(75.5, 40, 6, 9, 1.5, cream) +
      circle(50, 74, 9.5, bell) +
      line('M50 76v6', ink, 2.4) +
      circle(50, 75, 2.2, ink) +
      light('M43 72c1-3 3-5 6-6c-2 3-3 5-3 8c-1 1-3 0-3-2z'),
  },
};
