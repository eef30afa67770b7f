import { box, circle, light, line, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, brown, cream, butter, coral, sand, navy, teal, plum, rose, sky, amber, grey, lilac, blush, moss, mint } =
  paint;

const hanger = line('M50 24v-5c4-1 4-6 0-6M50 23L30 33M50 23l20 10', brown, 2.4);

export const clothing: Readonly<Record<string, Motif>> = {
  dress: {
    looks: [
      [rose, cream, coral],
      [navy, butter, cream],
      [moss, cream, butter],
      [lilac, plum, cream],
    ],
    draw: ([main, dot, belt]) =>
      hanger +
      shape('M36 27c4 5 6 7 14 7s10-2 14-7l7 8c-2 6-5 9-9 12l13 35c-16 5-34 5-50 0l13-35c-4-3-7-6-9-12z', main) +
      shade('M64 27l7 8c-2 6-5 9-9 12l13 35c-6 2-13 3-20 3c8-15 9-40 9-58z') +
      box(38, 46, 24, 5, 2, belt) +
      [
        [42, 60],
        [52, 58],
        [60, 64],
        [38, 72],
        [48, 70],
        [64, 75],
        [55, 78],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 2, dot))
        .join(''),
  },
  sweater: {
    looks: [
      [coral, '#b9341a', cream],
      [sand, clay, cream],
      [navy, sky, cream],
      [grey, '#6f6761', butter],
    ],
    draw: ([main, rib, band]) =>
      shape(
        'M36 26c4 4 24 4 28 0l14 9c6 10 9 24 9 36l-12 3c-1-9-3-15-5-19v24c-12 4-28 4-40 0V55c-2 4-4 10-5 19l-12-3c0-12 3-26 9-36z',
        main,
      ) +
      shade('M64 26l14 9c6 10 9 24 9 36l-12 3c-1-9-3-15-5-19v24c-5 2-11 3-17 3c9-16 12-38 11-56z') +
      line('M37 28c5 6 21 6 26 0', rib, 4) +
      line('M31 78c12 3 26 3 38 0', rib, 4) +
      line('M31 52l6 5l6-5l7 5l7-5l6 5l6-5', band, 3),
  },
  coat: {
    looks: [
      ['#b98b5e', '#96693f', cream],
      [navy, '#263655', butter],
      ['#7d8270', '#5f6454', cream],
      [plum, '#6e2c46', cream],
    ],
    draw: ([main, deep, button]) =>
      shape('M38 20h24l14 9c4 9 7 22 8 36l-11 2l-2-14v31H29V53l-2 14l-11-2c1-14 4-27 8-36z', main) +
      shade('M62 20l14 9c4 9 7 22 8 36l-11 2l-2-14v31H52V40z') +
      shape('M38 20l12 20l12-20l6 3l-13 24h-10L32 23z', deep) +
      line('M50 47v37', deep, 2) +
      circle(45, 56, 2.4, button) +
      circle(45, 66, 2.4, button) +
      line('M33 66h8M59 66h8', deep, 3),
  },
  shirt: {
    looks: [
      [sky, cream, navy],
      [cream, rose, clay],
      [mint, cream, teal],
      [blush, cream, plum],
    ],
    draw: ([main, stripe, button]) =>
      shape('M37 24h26l16 9l6 22l-13 4l-3-8v32H31V51l-3 8l-13-4l6-22z', main) +
      line('M38 44v37M62 44v37', stripe, 2.6) +
      shade('M63 24l16 9l6 22l-13 4l-3-8v32H54c7-18 10-40 9-59z') +
      shape('M37 24l13 12l13-12l4 6l-10 13l-7-7l-7 7l-10-13z', stripe) +
      [48, 58, 68, 77].map((y) => circle(50, y, 1.8, button)).join(''),
  },
  trousers: {
    looks: [
      ['#5878a0', '#405c82', amber],
      [sand, clay, brown],
      ['#4c4642', '#37322f', butter],
    ],
    draw: ([main, deep, button]) =>
      shape('M33 20h34l7 63H55l-5-38l-5 38H26z', main) +
      shade('M60 20h7l7 63H57z') +
      box(33, 18, 34, 8, 2, deep) +
      line('M50 26v14M36 30c1 6 4 8 8 8M64 30c-1 6-4 8-8 8', deep, 2) +
      circle(50, 22, 2, button) +
      light('M35 30l4 0l-4 50h-5z'),
  },
  scarf: {
    looks: [
      [coral, butter, cream],
      [teal, cream, navy],
      [plum, rose, butter],
    ],
    draw: ([main, stripe, fringe]) =>
      shape('M27 34c4-13 42-13 46 0c2 8-6 14-23 14S25 42 27 34z', main) +
      shape('M54 44l18-5l6 38l-18 4z', main) +
      shade('M54 44l18-5l2 10l-18 4z') +
      shape('M34 44l19 3l-7 37l-19-4z', main) +
      line('M31 62l19 4M29 71l19 4M58 62l18-4M60 70l17-4', stripe, 3) +
      line('M28 82l-1 5M34 83l-1 5M40 85l-1 5M46 86l-1 4M62 82l1 5M68 81l1 4M75 79l1 5', fringe, 2.2) +
      shade('M32 36c8 6 28 6 36 0c-4 9-32 9-36 0z'),
  },
};
