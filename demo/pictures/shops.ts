import { shopMotif } from '../market/model/shop-motif.ts';
import { hash } from '../market/model/random.ts';
import { placed, drawMotif } from './motifs.ts';
import { box, circle, svg } from './svg-shapes.ts';

const walls = [
  '#f08a5d',
  '#d9971b',
  '#2f9e8a',
  '#7283cf',
  '#d4644f',
  '#5f9a62',
  '#c26f92',
  '#4a7c9e',
  '#a9744a',
  '#8068c4',
] as const;
const papers = ['#fff3e4', '#fdeccf', '#e9f3ea', '#e9eef6', '#fbe7e0', '#f0eafa'] as const;

/** Shapes behind the motif: disc, scalloped disc, clover. All fit into a circle, as avatars are cropped to one. */
const frames: readonly ((paper: string) => string)[] = [
  (paper) => circle(50, 50, 41, paper),
  (paper) =>
    Array.from({ length: 12 }, (_, i) =>
      circle(50 + 34 * Math.cos((i * Math.PI) / 6), 50 + 34 * Math.sin((i * Math.PI) / 6), 10, paper),
    ).join('') + circle(50, 50, 36, paper),
  (paper) =>
    [
      [34, 34],
      [66, 34],
      [66, 66],
      [34, 66],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 22, paper))
      .join('') + circle(50, 50, 16, paper),
];

/** A shop's avatar: a motif of its trade, with shape and colours chosen by its id. */
export function shopPicture(id: string): string {
  const seed = hash(id);
  const wall = walls[seed % walls.length] ?? walls[0];
  const paper = papers[(seed >>> 6) % papers.length] ?? papers[0];
  const frame = frames[(seed >>> 9) % frames.length]?.(paper) ?? '';
  const drawn = drawMotif(shopMotif(id, seed >>> 4), seed >>> 12) ?? '';
  return svg(box(0, 0, 100, 100, 0, wall) + frame + placed(drawn, 50, 50, 0.68));
}
