import { tradeSign } from '../market/model/signs.ts';
import { hash } from '../market/model/random.ts';
import { placed, thing } from './motifs.ts';
import { box, circle, shape, svg } from './pen.ts';

const walls = ['#f08a5d', '#e0a01b', '#2f9e8a', '#7f8fd9', '#d9735f', '#6a9f6b', '#c77d9b', '#4f7f9f', '#b98457', '#8b74c9'] as const;
const paper = '#fff8ef';

/** What the thing stands in: a round window, an arch, a leaf of the clover, a shop front. */
const frames: readonly string[] = [
  circle(50, 50, 37, paper),
  shape('M16 90V48c0-44 68-44 68 0v42z', paper),
  shape('M14 14h38c46 0 46 72 0 72C6 86 14 52 14 14z', paper),
  box(15, 15, 70, 70, 24, paper),
];

const awning = (colour: string): string =>
  box(12, 34, 76, 56, 5, paper) +
  shape('M12 18h76l6 20H6z', paper) +
  [0, 1, 2, 3, 4].map((i) => (i % 2 === 0 ? shape(`M${12 + i * 15.2} 18h15.2l${(i - 1) * 1.2} 20h-17.6z`, `${colour}88`) : '')).join('') +
  [0, 1, 2, 3, 4].map((i) => circle(14.8 + i * 17.6, 38, 8.8, i % 2 === 0 ? '#f7d9c6' : paper)).join('');

/** The sign of a shop: what it sells, in a frame and on a wall that are its own. */
export function shopPicture(id: string): string {
  const seed = hash(id);
  const wall = walls[seed % walls.length] ?? walls[0];
  const style = (seed >>> 8) % (frames.length + 1);
  const drawn = thing(tradeSign(id, seed >>> 4), seed >>> 12) ?? '';
  const front = style === frames.length;
  return svg(
    box(0, 0, 100, 100, 0, wall) + (front ? awning(wall) : (frames[style] ?? '')) + placed(drawn, 50, front ? 64 : style === 1 ? 54 : 50, front ? 0.46 : 0.56),
  );
}
