import { box, circle, light, line, oval, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, cream, butter, coral, sand, navy, teal, plum, rose, amber, ink, mint, blush, sky, leaf, violet } = paint;

export const kids: Readonly<Record<string, Motif>> = {
  bear: {
    looks: [
      ['#b97f4f', sand, coral],
      ['#d9b68c', cream, teal],
      ['#8f8a9e', '#cfcbe0', rose],
    ],
    draw: ([fur, muzzle, bow]) =>
      oval(50, 76, 22, 14, fur) +
      oval(50, 78, 12, 9, muzzle) +
      circle(31, 26, 10, fur) +
      circle(69, 26, 10, fur) +
      circle(31, 26, 5, muzzle) +
      circle(69, 26, 5, muzzle) +
      oval(50, 43, 27, 24, fur) +
      oval(50, 51, 13, 10, muzzle) +
      circle(39, 40, 3, ink) +
      circle(61, 40, 3, ink) +
      oval(50, 46, 4, 3, ink) +
      line('M50 49v4M45 55c3 2 7 2 10 0', ink, 1.8) +
      shape('M50 67l-12-5v11zM50 67l12-5v11z', bow) +
      circle(50, 67, 3, bow),
  },
  blocks: {
    looks: [
      [coral, amber, teal],
      [sky, butter, rose],
      ['#d9a566', clay, leaf],
    ],
    draw: ([a, b, c]) =>
      box(18, 54, 29, 29, 4, a) +
      box(51, 54, 29, 29, 4, b) +
      box(34, 24, 29, 29, 4, c) +
      shade(
        'M40 54h3c2 0 4 2 4 4v21c0 2-2 4-4 4h-3zM73 54h3c2 0 4 2 4 4v21c0 2-2 4-4 4h-3zM56 24h3c2 0 4 2 4 4v21c0 2-2 4-4 4h-3z',
      ) +
      circle(31, 68, 7, cream) +
      shape('M64 61l8 14H56z', cream) +
      box(42, 32, 12, 12, 2, cream),
  },
  train: {
    looks: [
      [coral, navy, amber],
      [teal, coral, butter],
      [amber, violet, cream],
    ],
    draw: ([body, cab, trim]) =>
      box(18, 46, 48, 24, 6, body) +
      box(54, 26, 26, 44, 5, cab) +
      box(60, 33, 14, 13, 3, '#d9edf3') +
      box(24, 32, 11, 16, 3, cab) +
      box(21, 27, 17, 7, 3.5, trim) +
      box(13, 66, 72, 7, 3, trim) +
      [27, 46, 69].map((x) => circle(x, 76, 8.5, ink) + circle(x, 76, 3.4, trim)).join('') +
      light('M23 50h34v4H23z') +
      circle(31, 20, 4, '#ffffffcc') +
      circle(39, 14, 5.5, '#ffffffcc'),
  },
  bottle: {
    looks: [
      [mint, teal, cream],
      [blush, coral, cream],
      [butter, amber, cream],
    ],
    draw: ([glass, cap, milk]) =>
      shape('M45 20c0-6 10-6 10 0l3 8H42z', sand) +
      box(34, 27, 32, 11, 4, cap) +
      shape('M36 38h28c4 4 5 8 5 13v26c0 4-3 7-7 7H38c-4 0-7-3-7-7V51c0-5 1-9 5-13z', glass) +
      shape('M31 56h38v21c0 4-3 7-7 7H38c-4 0-7-3-7-7z', milk) +
      shade('M60 38h4c4 4 5 8 5 13v26c0 4-3 7-7 7h-6c5-14 7-31 4-46z') +
      line('M37 50h6M37 58h9M37 66h6M37 74h9', cap, 2),
  },
  onesie: {
    looks: [
      [butter, coral, cream],
      [sky, navy, cream],
      [mint, leaf, cream],
      [blush, plum, cream],
    ],
    draw: ([main, trim, spot]) =>
      shape('M37 22c4 5 22 5 26 0l17 11l-6 17l-8-3v19c0 6-3 10-6 17H40c-3-7-6-11-6-17V47l-8 3l-6-17z', main) +
      shade('M63 22l17 11l-6 17l-8-3v19c0 6-3 10-6 17h-8c9-18 12-42 11-61z') +
      line('M38 24c5 6 19 6 24 0', trim, 3.4) +
      line('M41 82h18', trim, 3.4) +
      shape('M50 62c-8-5-11-9-11-13a5.5 5.5 0 0 1 11-1a5.5 5.5 0 0 1 11 1c0 4-3 8-11 13z', spot) +
      circle(45, 76, 2.4, trim) +
      circle(55, 76, 2.4, trim),
  },
};
