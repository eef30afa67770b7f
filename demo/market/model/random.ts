/** A seeded pseudo-random generator: the same seed gives the same numbers. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** An integer, `from` ≤ x ≤ `to`. */
  integer(from: number, to: number): number;
  /** True with probability `p`. */
  chance(p: number): boolean;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** Log-normal with this median; `spread` is the standard deviation of the logarithm. */
  lognormal(median: number, spread: number): number;
  /** Exponential with this rate: the waiting time of a Poisson process. */
  exponential(rate: number): number;
  pick<T>(from: readonly T[]): T;
  /** The index drawn with probability proportional to its weight. */
  weighted(weights: readonly number[]): number;
  /** An independent generator, seeded by this one's seed and the name; draws from it do not change this one. */
  fork(name: string): Random;
}

/** FNV-1a over UTF-16 code units with the finalizer of MurmurHash3, so that similar names give unrelated seeds. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Mulberry32: 32 bits of state, enough for a market and cheap to fork. */
export function createRandom(seed: string): Random {
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
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (p) => next() < p,
    lognormal: (median, spread) => median * Math.exp(spread * normal()),
    exponential: (rate) => -Math.log(1 - next()) / rate,
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
    fork: (name) => createRandom(`${seed}/${name}`),
  };
}
