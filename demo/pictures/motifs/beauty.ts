import { box, circle, light, line, oval, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, brown, cream, butter, coral, sand, navy, teal, plum, rose, amber, ink, lilac, mint, blush, leaf } = paint;

export const beauty: Readonly<Record<string, Motif>> = {
  lipstick: {
    looks: [
      ['#c9352f', ink, amber],
      ['#d77a6d', plum, butter],
      ['#a83a55', cream, amber],
      [coral, navy, butter],
    ],
    draw: ([stick, tube, ring]) =>
      shape('M40 50V31c0-5 9-13 20-14v33z', stick) +
      shape('M53 21c3-2 5-3 7-4v33h-7z', '#3b2a2422') +
      box(37, 44, 26, 14, 2, ring) +
      box(33, 54, 34, 30, 4, tube) +
      shade('M56 54h7c2 0 4 2 4 4v22c0 2-2 4-4 4h-9c3-9 4-20 2-30z') +
      light('M37 58h4v22h-4z'),
  },
  cream: {
    looks: [
      [cream, mint, teal],
      [blush, cream, coral],
      [lilac, cream, plum],
      [butter, cream, clay],
    ],
    draw: ([jar, lid, label]) =>
      box(20, 48, 60, 35, 11, jar) +
      shade('M64 48h5c6 0 11 5 11 11v13c0 6-5 11-11 11H57c6-10 9-23 7-35z') +
      box(23, 33, 54, 17, 6, lid) +
      shade('M62 33h9c3 0 6 3 6 6v5c0 3-3 6-6 6h-9z') +
      light('M29 36h5v11h-5z') +
      circle(50, 65, 8, label) +
      shape('M50 60c3 4 5 6 5 8a5 5 0 0 1-10 0c0-2 2-4 5-8z', jar),
  },
  serum: {
    looks: [
      ['#c9873f', ink, cream],
      [teal, cream, butter],
      [lilac, plum, cream],
      [rose, cream, coral],
    ],
    draw: ([glass, cap, label]) =>
      box(45, 12, 10, 16, 5, cap) +
      box(40, 25, 20, 12, 3, cap) +
      shape('M36 37h28c5 3 8 7 8 12v27c0 5-3 8-8 8H36c-5 0-8-3-8-8V49c0-5 3-9 8-12z', glass) +
      shade('M60 37h4c5 3 8 7 8 12v27c0 5-3 8-8 8h-9c6-14 8-32 5-47z') +
      box(35, 54, 30, 20, 3, label) +
      line('M41 61h18M41 67h11', glass, 2.4) +
      light('M33 48h3v30h-3z'),
  },
  mask: {
    looks: [
      [mint, teal, cream],
      [blush, coral, cream],
      [lilac, plum, cream],
    ],
    draw: ([pack, edge, face]) =>
      box(26, 15, 48, 70, 4, pack) +
      box(26, 15, 48, 9, 4, edge) +
      shade('M64 24h10v57c0 2-2 4-4 4H58c6-18 8-41 6-61z') +
      shape('M34 46c0-10 7-15 16-15s16 5 16 15c0 14-8 28-16 28s-16-14-16-28z', face) +
      oval(43, 48, 3.6, 2.2, pack) +
      oval(57, 48, 3.6, 2.2, pack) +
      line('M50 51v6', pack, 2) +
      oval(50, 64, 4.5, 2, pack),
  },
  soap: {
    looks: [
      ['#cfd8a6', leaf, cream],
      ['#f0d9b5', clay, cream],
      [blush, rose, cream],
      [lilac, plum, cream],
    ],
    draw: ([bar, deep, foam]) =>
      shape('M18 58l12-14h46l8 12v18c0 3-2 5-5 5H23c-3 0-5-2-5-5z', bar) +
      shape('M18 58h66v16c0 3-2 5-5 5H23c-3 0-5-2-5-5z', '#3b2a241c') +
      shape('M41 70c8 1 16-3 18-10c-8-1-16 2-18 10z', deep) +
      circle(66, 38, 10, foam) +
      circle(54, 32, 7, foam) +
      circle(77, 44, 6, foam) +
      circle(42, 37, 4.5, foam) +
      circle(63, 35, 2.4, '#fff'),
  },
  brush: {
    looks: [
      [rose, amber, ink],
      [sand, clay, brown],
      [lilac, butter, plum],
    ],
    draw: ([hair, ring, handle]) =>
      `<g transform="rotate(32 50 50)">${
        shape('M36 38c-3-12 2-24 14-28c12 4 17 16 14 28z', hair) +
        shade('M55 12c8 5 11 15 9 26h-9c3-9 3-18 0-26z') +
        box(39, 37, 22, 12, 3, ring) +
        shape('M42 49h16l-4 40c-1 4-7 4-8 0z', handle)
      }</g>`,
  },
};
