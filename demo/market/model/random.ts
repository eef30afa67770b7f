/** A source of chance that gives the same figures for the same words, and can be split by name. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number, `from` ≤ x ≤ `to`. */
  whole(from: number, to: number): number;
  /** True with probability `p`. */
  chance(p: number): boolean;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** Always positive; half of all draws are under `median`. */
  lognormal(median: number, spread: number): number;
  /** Time until the next of events that come at `rate` a unit. */
  wait(rate: number): number;
  pick<T>(from: readonly T[]): T;
  /** The index drawn with probability proportional to its weight. */
  weighted(weights: readonly number[]): number;
  /** A source of its own: what is drawn from it changes nothing here. */
  fork(name: string): Random;
}

/** FNV-1a over UTF-16 code units, mixed once more so that near names give far seeds. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Mulberry32: 32 bits of state, enough for a market and cheap to split. */
export function random(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    normal,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (p) => next() < p,
    lognormal: (median, spread) => median * Math.exp(spread * normal()),
    wait: (rate) => -Math.log(1 - next()) / rate,
    pick<T>(from: readonly T[]): T {
      if (from.length === 0)
        throw new RangeError('random: nothing to pick from an empty list; give it at least one item');
      return from[Math.floor(next() * from.length)] as T;
    },
    weighted(weights) {
      let left = next() * weights.reduce((sum, w) => sum + w, 0);
      const found = weights.findIndex((w) => (left -= w) < 0);
      return found < 0 ? weights.length - 1 : found;
    },
    fork: (name) => random(`${seed}/${name}`),
  };
}
