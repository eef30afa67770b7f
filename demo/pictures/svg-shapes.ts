// Shapes of the drawings, in a view box of 100 by 100 with light from the upper left.

/** Colours of the drawings: the tokens' accent and clover colours, and natural ones. */
export const paint = {
  ink: '#3b2a24',
  cream: '#fff7ee',
  coral: '#e8441f',
  amber: '#e0a01b',
  teal: '#12a08a',
  violet: '#6f5bf0',
  rose: '#ef8a78',
  blush: '#f6c7b3',
  sand: '#e6c497',
  clay: '#b8663f',
  brown: '#7a4a33',
  leaf: '#5b9a5f',
  moss: '#7f9150',
  sky: '#9cc5da',
  navy: '#34496f',
  plum: '#93405f',
  butter: '#f5d88f',
  lilac: '#c9bdf3',
  mint: '#a9d8c6',
  grey: '#8f8781',
} as const;

const n = (x: number): string => String(Math.round(x * 10) / 10);

export const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`;

export const box = (x: number, y: number, w: number, h: number, round: number, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(round)}" fill="${fill}"/>`;

export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

export const line = (d: string, colour: string, width = 3): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A highlight or shadow on top of a colour. */
export const light = (d: string): string => `<path d="${d}" fill="#fff" opacity=".3"/>`;
export const shade = (d: string): string => `<path d="${d}" fill="#3b2a24" opacity=".13"/>`;

export const moved = (inner: string, transform: string): string => `<g transform="${transform}">${inner}</g>`;

/** A drawing in several colourings. */
export interface Motif {
  readonly looks: readonly (readonly [string, string, string])[];
  readonly draw: (look: readonly [main: string, second: string, third: string]) => string;
}

export const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="400" height="400">${inner}</svg>`;
