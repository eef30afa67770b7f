import { box, circle, light, line, paint, shade, shape, type Motif } from '../svg-shapes.ts';

const { clay, cream, butter, coral, sand, navy, teal, plum, amber, ink, mint, sky, lilac } = paint;

export const gadgets: Readonly<Record<string, Motif>> = {
  headphones: {
    looks: [
      [ink, coral, cream],
      [cream, sand, clay],
      [navy, sky, amber],
      [plum, lilac, butter],
    ],
    draw: ([main, pad, dot]) =>
      line('M24 58C20 12 80 12 76 58', main, 7) +
      box(14, 50, 19, 33, 9, main) +
      box(67, 50, 19, 33, 9, main) +
      box(27, 53, 10, 27, 5, pad) +
      box(63, 53, 10, 27, 5, pad) +
      circle(20, 66, 3, dot) +
      circle(80, 66, 3, dot) +
      line('M31 32c6-8 14-11 22-10', '#ffffff55', 2.4),
  },
  charger: {
    looks: [
      [cream, teal, ink],
      [ink, coral, cream],
      [lilac, plum, cream],
    ],
    draw: ([body, cable, port]) =>
      line('M50 78c0 10 22 8 26-2s12-6 12 2', cable, 4) +
      box(38, 13, 6, 14, 2, '#b9aea6') +
      box(56, 13, 6, 14, 2, '#b9aea6') +
      box(26, 24, 48, 54, 11, body) +
      shade('M62 24h1c6 0 11 5 11 11v32c0 6-5 11-11 11h-7c6-16 8-37 6-54z') +
      box(36, 62, 11, 6, 3, port) +
      box(53, 62, 11, 6, 3, port) +
      shape('M53 33L41 49h8l-3 10l12-16h-8z', cable),
  },
  keyboard: {
    looks: [
      [cream, sand, coral],
      [ink, '#5c524c', teal],
      [mint, cream, navy],
      [sky, cream, amber],
    ],
    draw: ([body, key, accent]) =>
      box(10, 34, 80, 42, 7, body) +
      shape('M10 66h80v3c0 4-3 7-7 7H17c-4 0-7-3-7-7z', '#3b2a2422') +
      [0, 1, 2]
        .flatMap((row) =>
          [0, 1, 2, 3, 4, 5].map((i) =>
            box(15.5 + i * 12, 39 + row * 9.5, 9.5, 7.5, 2, row + i * 2 === 12 || i + row === 0 ? accent : key),
          ),
        )
        .join('') +
      box(31, 67.5, 38, 5, 2, key),
  },
  watch: {
    looks: [
      [ink, coral, cream],
      [clay, sand, cream],
      [teal, navy, butter],
    ],
    draw: ([strap, body, face]) =>
      shape('M37 32l3-19h20l3 19zM37 68l3 19h20l3-19z', strap) +
      shade('M52 13h8l3 19H53zM53 68h10l-3 19h-8z') +
      box(28, 28, 44, 44, 13, body) +
      box(33, 33, 34, 34, 9, face) +
      line('M50 41v9l7 5', ink, 3) +
      circle(50, 50, 2, coral) +
      box(71, 45, 5, 10, 2, body),
  },
  speaker: {
    looks: [
      ['#b57a48', ink, butter],
      [teal, cream, ink],
      [coral, cream, ink],
    ],
    draw: ([body, mesh, dot]) =>
      box(26, 17, 48, 66, 10, body) +
      shade('M64 17c6 0 10 4 10 10v46c0 6-4 10-10 10h-8c7-20 10-45 8-66z') +
      circle(50, 57, 17, mesh) +
      circle(50, 57, 10.5, body) +
      circle(50, 57, 4.5, mesh) +
      circle(50, 30, 7, mesh) +
      circle(50, 30, 2.6, body) +
      circle(35, 25, 1.8, dot) +
      light('M30 27h3v44h-3z'),
  },
  cable: {
    looks: [
      [coral, ink, cream],
      [cream, clay, teal],
      [teal, navy, butter],
    ],
    draw: ([cord, plug, tie]) =>
      `<g fill="none" stroke="${cord}" stroke-width="4.6"><circle cx="50" cy="50" r="26"/><circle cx="50" cy="50" r="18.5"/></g>` +
      line('M67 69c6 5 10 8 15 8M66 36c6-6 9-12 9-17', cord, 4.6) +
      box(78, 71, 12, 12, 3, plug) +
      box(89, 74, 5, 6, 1, '#b9aea6') +
      box(69, 10, 12, 12, 3, plug) +
      box(72, 5, 6, 6, 1, '#b9aea6') +
      box(20, 45, 17, 10, 4, tie),
  },
};
