import { circle, light, line, oval, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, brown, cream, butter, coral, sand, navy, teal, moss, mint, ink, sky, plum } = paint;

export const ceramics: Readonly<Record<string, Motif>> = {
  bowl: {
    looks: [
      ['#7fa796', cream, brown],
      [sand, clay, cream],
      ['#46566b', sky, sand],
      [cream, navy, clay],
    ],
    draw: ([main, inner, foot]) =>
      oval(50, 80, 15, 4, foot) +
      shape('M16 44h68c-2 22-14 36-34 36S18 66 16 44z', main) +
      shade('M66 44h18c-2 22-14 36-34 36c12-8 17-21 16-36z') +
      oval(50, 44, 34, 9, inner) +
      oval(50, 46, 28, 6, '#3b2a2422') +
      line('M22 58c6 3 10-2 16 1s10-2 16 1s8-1 12-2', inner, 2.4),
  },
  mug: {
    looks: [
      ['#d9cdb8', clay, ink],
      [teal, cream, ink],
      ['#5b6d86', sand, cream],
      [coral, cream, brown],
    ],
    draw: ([main, glaze, speck]) =>
      line('M68 42c18-4 18 26 0 24', main, 6.5) +
      shape('M24 30h46v42c0 6-5 11-11 11H35c-6 0-11-5-11-11z', main) +
      shape('M24 30h46v14c-5 6-9 0-13 4s-9 5-13 0s-11 4-20-2z', glaze) +
      oval(47, 30, 23, 5, glaze) +
      oval(47, 31, 18, 3.4, '#3b2a2444') +
      shade('M60 30h10v42c0 6-5 11-11 11h-6c6-14 9-33 7-53z') +
      [
        [33, 60],
        [42, 70],
        [52, 62],
        [36, 74],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 1.5, speck))
        .join(''),
  },
  vase: {
    looks: [
      ['#8fa79a', mint, brown],
      [clay, sand, moss],
      [cream, '#e3d6c4', plum],
      [navy, sky, coral],
    ],
    draw: ([main, band, twig]) =>
      line('M50 40c1-12 8-18 10-28M53 28c-4-4-8-6-12-7M57 20c5-1 8-3 11-6', brown, 2.4) +
      circle(41, 21, 3.6, twig) +
      circle(68, 14, 3.6, twig) +
      circle(60, 12, 3.6, twig) +
      circle(49, 30, 2.8, twig) +
      shape('M43 38h14c-1 8 15 14 15 28c0 12-9 18-22 18s-22-6-22-18c0-14 16-20 15-28z', main) +
      line('M30 62c10 4 30 4 40 0', band, 4) +
      shade('M57 38c-1 8 15 14 15 28c0 12-9 18-22 18c12-10 13-30 5-46z') +
      light('M34 66c0-6 3-9 7-13c-2 6-3 11-2 19c-3 0-5-3-5-6z'),
  },
  plate: {
    looks: [
      [cream, teal, coral],
      ['#c9d6cf', '#6f9487', moss],
      [sand, clay, brown],
      ['#dfe4ea', navy, butter],
    ],
    draw: ([main, ring, mark]) =>
      circle(50, 52, 33, main) +
      shade('M66 23a33 33 0 0 1-14 62c17-14 22-41 14-62z') +
      `<circle cx="50" cy="52" r="25" fill="none" stroke="${ring}" stroke-width="2.4"/>` +
      circle(50, 52, 19, '#ffffff55') +
      shape('M36 52c8-9 18-9 26-1l6-4v10l-6-4c-8 8-18 8-26-1z', mark) +
      circle(43, 50.5, 1.4, main),
  },
};
