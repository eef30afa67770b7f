import { hash } from '../market/model/random.ts';
import { box, circle, line, oval, shape, svg } from './svg-shapes.ts';

const grounds = ['#fbdcc8', '#f5e3b5', '#cfe5dc', '#dcd8f3', '#f7cfc6', '#d5e3ec', '#e6e3c9', '#f0d6e2'] as const;
const skins = ['#f7d3b5', '#efbf9a', '#e0a57d', '#c68a60', '#a56b46', '#7c4d33', '#f9dcc4', '#d69a70'] as const;
const hairs = ['#2f2521', '#4a3328', '#6e4a33', '#9a6a3f', '#c9a063', '#8f8781', '#d8d2cb', '#3a2c3d'] as const;
const tops = ['#e8441f', '#12a08a', '#6f5bf0', '#e0a01b', '#34496f', '#93405f', '#fff7ee', '#5b9a5f'] as const;
const ink = '#3b2a24';

/** Hairstyles: the shapes behind the head and on top of it. */
const hairstyles: readonly ((hair: string) => readonly [behind: string, top: string])[] = [
  (hair) => ['', shape('M29 46c-3-20 8-30 22-30s24 10 20 30c-3-8-7-12-12-14c-8 4-20 4-25 2c-3 3-4 7-5 12z', hair)],
  (hair) => [
    shape('M26 44c-2-38 50-38 48 0c0 14 3 24 6 30H20c3-6 6-16 6-30z', hair),
    shape('M29 46c0-14 8-22 21-22c14 0 21 8 21 22c-8-2-14-7-17-13c-6 7-14 12-25 13z', hair),
  ],
  (hair) => [circle(50, 15, 10, hair), shape('M29 45c-2-18 8-27 21-27s23 9 21 27c-4-9-11-14-21-14s-17 5-21 14z', hair)],
  (hair) => [
    shape('M26 42c0-30 48-30 48 0v18c0 5-48 5-48 0z', hair),
    shape('M30 44V34c8-14 32-14 40 0v10c-4-4-36-4-40 0z', hair),
  ],
  (hair) => [
    '',
    [
      [33, 30],
      [41, 22],
      [51, 19],
      [61, 22],
      [68, 31],
      [30, 40],
      [71, 41],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 8.5, hair))
      .join(''),
  ],
  (hair) => [
    '',
    shape('M30 38c2-4 3-8 3-11c10-8 25-8 34 0c1 4 2 7 3 11c-2-5-5-7-7-8c-8 1-19 1-26 0c-3 1-5 4-7 8z', hair),
  ],
  (hair) => [
    oval(23, 58, 7, 14, hair) + oval(77, 58, 7, 14, hair),
    shape('M29 46c-1-18 8-28 21-28s22 10 21 28c-6-3-11-9-13-15c-6 8-16 13-29 15z', hair),
  ],
  () => ['', ''],
  (hair) => [
    '',
    shape('M28 44c-5-24 14-32 30-26c12 1 17 14 14 26c-3-6-5-10-7-12c-10 2-20 0-26-4c-3 6-7 9-11 16z', hair),
  ],
  (hair) => [
    shape('M22 46c-4-40 60-40 56 0c2 22-2 34-10 40H32c-8-6-12-18-10-40z', hair),
    shape('M31 50c-3-16 4-26 19-26s22 10 19 26c-2-10-8-16-19-16s-17 6-19 16z', hair),
  ],
];

const smiles = [
  'M42 59c4 5 12 5 16 0',
  'M43 60c4 3 10 3 14 0',
  'M42 58c3 7 13 7 16 0z',
  'M44 61c4 2 8 2 12-1',
] as const;

const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length] as T;

/** A generated face; the same number gives the same face. */
export function personPicture(number: string): string {
  const seed = hash(`face ${number}`);
  const other = hash(`more ${number}`);
  const skin = pick(skins, seed);
  const hair = pick(hairs, seed >>> 4);
  const [behind, top] = pick(hairstyles, seed >>> 9)(hair);
  const glasses = other % 5 === 0;
  const beard = (other >>> 4) % 9 === 0;
  const mouth = pick(smiles, other >>> 8);
  return svg(
    box(0, 0, 100, 100, 0, pick(grounds, seed >>> 14)) +
      behind +
      shape('M14 100c2-19 16-26 36-26s34 7 36 26z', pick(tops, seed >>> 18)) +
      shape('M42 64h16v11c0 10-16 10-16 0z', skin) +
      shape('M42 70c5 4 11 4 16 0v5c0 10-16 10-16 0z', '#3b2a2422') +
      circle(29, 49, 4.5, skin) +
      circle(71, 49, 4.5, skin) +
      oval(50, 47, 21, 23, skin) +
      (beard ? shape('M29 50c2 14 8 24 21 24s19-10 21-24c-4 8-8 8-12 6c-6-2-12-2-18 0c-4 2-8 2-12-6z', hair) : '') +
      circle(42, 47, 2.3, ink) +
      circle(58, 47, 2.3, ink) +
      circle(36, 54, 3.6, '#e8441f2b') +
      circle(64, 54, 3.6, '#e8441f2b') +
      line(mouth, beard ? '#fff7ee' : ink, 2) +
      top +
      (glasses
        ? `<g fill="#ffffff44" stroke="${ink}" stroke-width="1.8"><circle cx="41" cy="47" r="7"/><circle cx="59" cy="47" r="7"/></g>`
        : ''),
  );
}
