import { box, circle, light, line, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, brown, cream, butter, coral, sand, navy, teal, plum, rose, sky, amber, ink, lilac, moss } = paint;

export const shoes: Readonly<Record<string, Motif>> = {
  sneaker: {
    looks: [
      [cream, coral, teal],
      [navy, cream, amber],
      [sky, cream, coral],
      [lilac, cream, plum],
    ],
    draw: ([main, sole, mark]) =>
      shape('M14 66c-1-10 1-20 4-26c5 3 10 3 15-2c5 5 9 11 17 15c10 5 30 4 34 15c1 3 1 5 0 7H15z', main) +
      shade('M50 53c10 5 30 4 34 15c1 3 1 5 0 7H46c6-6 7-14 4-22z') +
      box(12, 70, 75, 10, 5, sole) +
      line('M14 76h70', '#3b2a2433', 2) +
      line('M39 48l7-5M45 53l7-5M52 57l6-5', mark, 3) +
      shape('M18 64c10 3 20 1 27-7c-2 10-9 15-26 14z', mark),
  },
  boots: {
    looks: [
      ['#9a5f3a', ink, sand],
      [ink, brown, coral],
      ['#c79a6b', cream, clay],
    ],
    draw: ([main, sole, trim]) =>
      shape('M28 18h30c2 14 1 24 0 32c8 6 22 6 26 17c1 3 1 6 1 9H27c2-18 3-40 1-58z', main) +
      shade('M58 50c8 6 22 6 26 17c1 3 1 6 1 9H52c7-7 8-16 6-26z') +
      box(24, 75, 63, 8, 3.5, sole) +
      box(25, 14, 36, 11, 5, trim) +
      shape('M40 30h9l-2 20h-6z', trim) +
      light('M31 30h4v40h-5z'),
  },
  sandal: {
    looks: [
      [sand, coral, amber],
      ['#d9b48a', navy, butter],
      [clay, cream, teal],
    ],
    draw: ([sole, strap, buckle]) =>
      shape('M12 66c14-4 24 0 36 3c14 3 30-2 39 1c3 6-2 12-9 12H22c-8 0-12-8-10-16z', sole) +
      shade('M12 74c20 4 50 6 76 0c0 5-4 8-10 8H22c-6 0-9-3-10-8z') +
      line('M22 66c-2-14 8-24 16-22c8 3 4 14 10 24', strap, 6) +
      line('M62 70c-1-12 6-20 18-18c6 2 7 9 6 18', strap, 8) +
      circle(33, 48, 4, buckle),
  },
  loafer: {
    looks: [
      ['#7b3f2b', ink, amber],
      [ink, brown, butter],
      [plum, ink, butter],
    ],
    draw: ([main, sole, bar]) =>
      shape('M13 70c-2-10-2-20 1-27c10 6 20 6 30 4c8 8 20 9 31 12c8 2 12 8 12 15H13z', main) +
      shape('M22 47c8 3 16 3 22 1c5 6 10 8 17 9c-12 6-34 4-39-10z', '#3b2a2455') +
      shade('M60 56c5 1 10 2 15 3c8 2 12 8 12 15H52c7-5 10-11 8-18z') +
      shape('M12 73h76c0 5-2 7-6 7H34l-3 4H15c-2-3-3-7-3-11z', sole) +
      line('M45 60c5 3 11 4 17 3', bar, 4),
  },
  slipper: {
    looks: [
      [rose, cream, coral],
      [sky, cream, navy],
      [moss, butter, cream],
      [lilac, cream, plum],
    ],
    draw: ([main, fluff, mark]) =>
      shape('M8 72c0-7 8-8 16-7l62 3c5 1 7 5 6 10c-1 4-4 5-8 5H22C13 83 8 79 8 72z', fluff) +
      shape('M8 74c20 5 58 6 84 2c0 5-3 7-8 7H22C14 83 9 80 8 74z', '#3b2a2426') +
      shape('M36 70c1-18 12-30 28-30c17 0 28 14 28 33c-16 4-40 3-56-3z', main) +
      shade('M72 41c12 4 20 16 20 32c-7 2-15 2-23 2c8-9 9-23 3-34z') +
      line('M36 69c1-17 12-29 28-29', fluff, 6) +
      circle(70, 57, 6.5, mark) +
      light('M46 62c2-6 6-11 11-13c-3 5-4 9-4 15z'),
  },
};
