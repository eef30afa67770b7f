import { hash } from '../market/model/random.ts';
import { motifs } from './motifs.ts';

/** The background of a motif: paper and a darker disc. */
export interface Background {
  readonly paper: string;
  readonly round: string;
}

const backgrounds: readonly Background[] = [
  { paper: '#fbe6d8', round: '#f5d1ba' },
  { paper: '#f3e9d6', round: '#e7d5b3' },
  { paper: '#fbe3dd', round: '#f4c9be' },
  { paper: '#e6efe0', round: '#c8ddc1' },
  { paper: '#e4ebf2', round: '#c5d4e3' },
  { paper: '#faeec9', round: '#f2dc9a' },
  { paper: '#ece7f7', round: '#d7cfee' },
];

const channels = (colour: string): readonly number[] => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));

const distance = (a: string, b: string): number => {
  const [x, y] = [channels(a), channels(b)];
  return Math.hypot(...x.map((v, i) => v - (y[i] ?? 0)));
};

/** A background with enough contrast to the motif, chosen among the best four by hash. */
export function backgroundFor(motif: string, look: number): Background {
  const looks = motifs[motif]?.looks ?? [];
  const [main = '#000000', second = main] = looks[look % Math.max(1, looks.length)] ?? [];
  const contrast = (round: string): number => Math.min(distance(round, main), distance(round, second) * 1.4);
  // Cool papers are only for motifs with little contrast to warm ones.
  const weight = (i: number): number => (i === 4 || i === 6 ? 0.75 : 1);
  const best = backgrounds
    .map((background, i) => ({ background, contrast: contrast(background.round) * weight(i) }))
    .sort((a, b) => b.contrast - a.contrast)
    .slice(0, 4);
  return best[hash(`${motif} ${look}`) % best.length]?.background ?? { paper: '#fbe6d8', round: '#f2c9ae' };
}
