import { box, circle, light, line, oval, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, brown, cream, butter, coral, sand, navy, teal, plum, rose, amber, ink, mint, sky, leaf, violet } = paint;

export const books: Readonly<Record<string, Motif>> = {
  book: {
    looks: [
      [teal, cream, butter],
      [coral, cream, navy],
      [navy, cream, amber],
      [plum, cream, rose],
    ],
    draw: ([cover, page, mark]) =>
      shape('M28 18h42c3 0 5 2 5 5v57H31c-4 0-6-3-6-6V22c0-2 1-4 3-4z', cover) +
      shape('M31 74h44v8H31c-5 0-5-8 0-8z', page) +
      line('M33 78h42', '#3b2a2433', 1.4) +
      shade('M25 22c0-2 1-4 3-4h4v56h-2c-3 0-5 1-5 3z') +
      box(40, 28, 27, 20, 3, page) +
      shape('M53.5 43c-6-4-8-7-5-10c2-2 4-1 5 1c1-2 3-3 5-1c3 3 1 6-5 10z', cover) +
      line('M42 56h22M46 62h14', '#ffffffaa', 2.4) +
      shape('M64 74h6v13l-3-3l-3 3z', mark),
  },
  storybook: {
    looks: [
      [sky, leaf, amber],
      [violet, navy, butter],
      [rose, coral, cream],
    ],
    draw: ([sky_, hill, sun]) =>
      shape('M10 32c14-5 28-4 40 3c12-7 26-8 40-3v46c-14-4-28-3-40 4c-12-7-26-8-40-4z', brown) +
      shape('M13 30c13-4 26-3 37 4v44c-11-6-24-7-37-4z', sky_) +
      shape('M87 30c-13-4-26-3-37 4v44c11-6 24-7 37-4z', cream) +
      shape('M13 60c10-8 22-6 37 4v14c-11-6-24-7-37-4z', hill) +
      circle(28, 44, 6, sun) +
      line('M57 44c8-4 16-5 23-4M57 53c8-4 16-5 23-4M57 62c6-3 10-4 15-4', '#3b2a2466', 2.2) +
      shade('M44 31c3 1 4 2 6 3v44c-2-1-4-2-6-3z'),
  },
  notebook: {
    looks: [
      [sand, coral, brown],
      [mint, teal, cream],
      [ink, coral, butter],
      [sky, navy, cream],
    ],
    draw: ([cover, band, tab]) =>
      box(26, 18, 50, 66, 6, cover) +
      shade('M66 18h4c3 0 6 3 6 6v54c0 3-3 6-6 6H60c7-20 9-45 6-66z') +
      box(62, 18, 5, 66, 0, band) +
      box(36, 32, 20, 13, 3, tab) +
      [26, 37, 48, 59, 70].map((y) => circle(27, y + 3, 3.6, cream) + line(`M20 ${y + 3}h7`, '#8f8781', 2.4)).join('') +
      line('M40 38.5h12', cover, 2),
  },
  pen: {
    looks: [
      [navy, amber, cream],
      [coral, ink, butter],
      [teal, butter, ink],
    ],
    draw: ([barrel, clip, nib]) =>
      line('M16 82c10-6 16 5 26-1s14 3 20 0', barrel, 2.4) +
      `<g transform="rotate(40 50 46)">${
        box(43, 8, 14, 50, 6, barrel) +
        shade('M52 8c3 0 5 2 5 6v44h-6c3-16 3-34 1-50z') +
        box(42, 36, 16, 5, 1, clip) +
        line('M59 14v18', clip, 3) +
        shape('M43 58h14l-5 16c-1 3-3 3-4 0z', nib) +
        line('M50 62v8', ink, 1.6)
      }</g>`,
  },
  puzzle: {
    looks: [
      [coral, amber, teal],
      [violet, sky, navy],
      [leaf, butter, clay],
    ],
    draw: ([a, b, c]) =>
      shape('M20 22h28v8a6 6 0 1 0 0 12v8H38a6 6 0 1 1-12 0h-6z', a) +
      shape('M52 22h28v28H70a6 6 0 1 1-12 0h-6v-8a6 6 0 1 0 0-12z', b) +
      shape('M20 54h6a6 6 0 1 0 12 0h10v8a6 6 0 1 1 0 12v8H20z', c) +
      `<g transform="translate(5 5) rotate(9 66 68)">${shape('M52 54h6a6 6 0 1 0 12 0h10v28H52v-8a6 6 0 1 0 0-12z', a)}${shade('M72 54h8v28h-9c2-9 3-19 1-28z')}</g>` +
      oval(34, 30, 8, 2, '#ffffff55') +
      light('M56 26h10v3H56z'),
  },
};
