import { box, circle, light, line, oval, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, brown, cream, butter, coral, sand, navy, teal, moss, ink } = paint;

const sprig = (x: number, y: number, fill: string): string =>
  shape(
    `M${x} ${y}c-7-2-9-8-8-14c6 2 9 7 8 14zM${x} ${y}c7-2 9-8 8-14c-6 2-9 7-8 14zM${x} ${y - 4}c-4-6-3-12 0-16c3 4 4 10 0 16z`,
    fill,
  );

export const tea: Readonly<Record<string, Motif>> = {
  teatin: {
    looks: [
      [teal, '#0d7a69', cream],
      [coral, '#b9341a', cream],
      [navy, '#263655', butter],
      [moss, '#637239', cream],
    ],
    draw: ([main, lid, label]) =>
      box(29, 32, 42, 51, 5, main) +
      shade('M58 32h8c3 0 5 2 5 5v41c0 3-2 5-5 5H55c4-16 5-35 3-51z') +
      box(27, 21, 46, 15, 5, lid) +
      light('M33 40h4v38h-4z') +
      circle(50, 59, 14, label) +
      sprig(50, 68, main),
  },
  teacake: {
    looks: [
      ['#6b4a33', sand, coral],
      ['#8a8a55', cream, moss],
      ['#4d3226', butter, clay],
    ],
    draw: ([cake, paper, seal]) =>
      circle(50, 52, 31, paper) +
      shade('M66 25a31 31 0 0 1-14 58c17-13 21-38 14-58z') +
      shape('M50 21a31 31 0 0 1 31 31L50 52z', cake) +
      line('M58 30l4 5M66 33l2 7M62 44l7 2M71 43l5 4', '#ffffff55', 2) +
      line('M50 21v31h31', '#fff9', 1.6) +
      box(31, 55, 14, 14, 2.5, seal) +
      line('M35 60h6M35 64h6M38 58v8', paper, 1.6),
  },
  coffee: {
    looks: [
      ['#8b5a3c', coral, cream],
      [ink, butter, clay],
      [sand, teal, brown],
    ],
    draw: ([bag, label, bean]) =>
      shape('M30 24h40l3 9v46c0 3-2 5-5 5H32c-3 0-5-2-5-5V33z', bag) +
      shade('M62 24h8l3 9v46c0 3-2 5-5 5H56c6-18 9-42 6-60z') +
      line('M28 33h44', '#ffffff66', 2) +
      box(35, 44, 30, 28, 4, label) +
      `<g transform="rotate(28 50 58)">${oval(50, 58, 7, 10, bean)}${line('M50 49c-3 5 3 11 0 18', label, 2)}</g>`,
  },
  teapot: {
    looks: [
      [clay, '#91492b', butter],
      [teal, '#0d7a69', cream],
      ['#9b6a55', '#6d4536', coral],
    ],
    draw: ([main, deep, knob]) =>
      line('M71 48c13-6 17 17 0 20', main, 5) +
      shape('M30 56c-6-1-9-8-17-13l5-3c7 1 12 5 15 9z', main) +
      oval(50, 60, 25, 21, main) +
      shade('M66 44c12 10 11 32-14 37c12-9 17-22 14-37z') +
      light('M30 57c1-7 5-11 11-13c-4 5-6 9-6 15c-2 2-5 1-5-2z') +
      oval(50, 42, 16, 5, deep) +
      circle(50, 34, 5, knob),
  },
};
