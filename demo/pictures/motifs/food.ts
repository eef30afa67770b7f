import { box, circle, light, line, oval, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, brown, leaf, cream, butter, amber, coral, sand, navy, teal, ink, rose, moss } = paint;

const steam = line('M40 30c-3-4 3-7 0-11M51 28c-3-4 3-7 0-11M62 30c-3-4 3-7 0-11', '#ffffffcc', 2.6);

export const food: Readonly<Record<string, Motif>> = {
  honey: {
    looks: [
      ['#e8a42a', clay, cream],
      ['#f2c04b', leaf, cream],
      ['#c9781f', brown, butter],
    ],
    draw: ([main, lid, label]) =>
      box(27, 32, 46, 50, 12, main) +
      shade('M60 32h1c7 0 12 5 12 12v26c0 7-5 12-12 12h-8c6-12 9-34 7-50z') +
      light('M32 44c0-4 2-7 5-8v38c-3-1-5-4-5-8z') +
      box(30, 21, 40, 13, 5, lid) +
      box(36, 47, 28, 22, 5, label) +
      shape('M50 51l5.5 3.2v6.4L50 63.8l-5.5-3.2v-6.4z', main),
  },
  nuts: {
    looks: [
      ['#c98b50', brown, teal],
      ['#d9a566', clay, coral],
      ['#b57a48', brown, navy],
    ],
    draw: ([main, dark, bowl]) =>
      [
        [36, 46, -20],
        [50, 40, 15],
        [64, 46, 30],
        [43, 53, 60],
        [58, 54, -35],
      ]
        .map(
          ([x = 0, y = 0, a = 0], i) =>
            `<g transform="rotate(${a} ${x} ${y})">${oval(x, y, 7.5, 10.5, i % 2 ? dark : main)}${line(`M${x} ${y - 7}v14`, i % 2 ? main : dark, 1.5)}</g>`,
        )
        .join('') +
      shape('M20 54h60c0 17-12 28-30 28s-30-11-30-28z', bowl) +
      shade('M62 54h18c0 17-12 28-30 28c10-7 14-17 12-28z'),
  },
  noodles: {
    looks: [
      [coral, '#f3d58c', leaf],
      [navy, '#efcf8a', leaf],
      [teal, '#f3d58c', coral],
    ],
    draw: ([bowl, noodle, green]) =>
      steam +
      oval(50, 50, 32, 10, noodle) +
      line('M24 50c6-7 12-7 17 0s12 7 17 0s12-7 17-1M30 46c7-5 13-4 18 1s13 5 20-1', '#d9ab55', 2) +
      circle(38, 48, 4, green) +
      oval(61, 48, 8, 5, cream) +
      oval(61, 48, 4, 3, amber) +
      shape('M17 52h66c0 17-12 30-33 30s-33-13-33-30z', bowl) +
      shade('M64 52h19c0 17-12 30-33 30c12-7 16-18 14-30z') +
      line('M66 44l20-26M71 46l21-24', brown, 2.4),
  },
  dumplings: {
    looks: [
      ['#fbeed8', sand, teal],
      ['#f7e6c4', '#d9b679', coral],
      ['#e3ecd0', '#b9cc95', clay],
    ],
    draw: ([skin, fold, plate]) =>
      oval(50, 70, 38, 11, plate) +
      oval(50, 68, 32, 8, cream) +
      [
        [33, 60],
        [67, 60],
        [50, 50],
      ]
        .map(
          ([x = 0, y = 0]) =>
            shape(`M${x - 17} ${y + 5}c0-13 8-20 17-20s17 7 17 20c0 4-7 6-17 6s-17-2-17-6z`, skin) +
            line(`M${x - 13} ${y - 3}c3-1 5 0 6 2c1-4 4-5 7-3c3-2 6-1 7 3c1-2 3-3 6-2`, fold, 2.2),
        )
        .join(''),
  },
  rice: {
    looks: [
      [cream, leaf, amber],
      ['#f3e3c6', coral, leaf],
      ['#efe0c0', navy, amber],
    ],
    draw: ([sack, band, ear]) =>
      shape('M27 34c4-5 42-5 46 0l5 44c-8 6-48 6-56 0z', sack) +
      shape('M30 34c-2-6-1-12 2-15c8 4 28 4 36 0c3 3 4 9 2 15c-8 4-32 4-40 0z', sack) +
      line('M30 34c10 4 30 4 40 0', band, 3.4) +
      shade('M62 36c4 0 8-1 11-2l5 44c-5 4-15 5-26 5c8-14 11-31 10-47z') +
      line('M50 74V50', band, 2.6) +
      [
        [50, 48, 0],
        [45, 54, -30],
        [55, 54, 30],
        [44, 62, -30],
        [56, 62, 30],
      ]
        .map(([x = 0, y = 0, a = 0]) => `<g transform="rotate(${a} ${x} ${y})">${oval(x, y, 2.8, 5, ear)}</g>`)
        .join(''),
  },
  sauce: {
    looks: [
      ['#b9301f', ink, butter],
      ['#8c3b22', coral, cream],
      ['#5f7a37', clay, cream],
    ],
    draw: ([main, lid, label]) =>
      shape('M42 18h16v13c8 3 12 9 12 17v27c0 5-3 8-8 8H38c-5 0-8-3-8-8V48c0-8 4-14 12-17z', main) +
      shade('M58 31c8 3 12 9 12 17v27c0 5-3 8-8 8h-8c6-14 8-34 4-52z') +
      box(40, 13, 20, 10, 3, lid) +
      box(30, 50, 40, 22, 0, label) +
      shape('M44 65c6 0 11-3 12-10c2 0 3-1 3-2c2 8-5 15-15 14z', main) +
      light('M35 46c1-4 3-7 6-9v9z'),
  },
  cookies: {
    looks: [
      ['#d8a05a', brown, cream],
      ['#c98a4b', '#5c3725', rose],
      ['#e0b877', clay, moss],
    ],
    draw: ([dough, chip, plate]) =>
      oval(50, 76, 36, 8, plate) +
      [
        [36, 62],
        [64, 62],
        [50, 42],
      ]
        .map(
          ([x = 0, y = 0]) =>
            circle(x, y, 18, dough) +
            shade(`M${x + 9} ${y - 15}a18 18 0 0 1-9 33c9-9 13-22 9-33z`) +
            circle(x - 6, y - 5, 2.8, chip) +
            circle(x + 5, y - 7, 2.2, chip) +
            circle(x + 3, y + 5, 3, chip) +
            circle(x - 7, y + 7, 2.2, chip),
        )
        .join(''),
  },
};
