/** What becomes of a shop in the two years: each kind a viewer of the demo should meet. */
export type Fate =
  'steady' | 'busy' | 'new' | 'fading' | 'recovering' | 'weak' | 'tiny' | 'capped' | 'linked' | 'faked' | 'story';

/** What a shop is like, each around 0 with a spread of 1 between shops. Customers feel these; no figure is made from them directly. */
export interface Traits {
  /** How good the goods are. */
  readonly goods: number;
  /** How true the showing is to what arrives. */
  readonly honest: number;
  /** How reliably it hands parcels over. */
  readonly prompt: number;
  /** How well it reads the chat and answers. */
  readonly care: number;
  /** How fair its prices are. */
  readonly value: number;
}

export interface Course {
  /** Added to every trait. */
  readonly shift: number;
  /** How many times the visits of an average shop of that age. */
  readonly traffic: number;
}

const ramp = (from: number, to: number, x: number): number => Math.max(0, Math.min(1, (x - from) / (to - from)));

/**
 * The course of a shop. `left` is days until the end of the market, `turn` the day (counted the same way) on which its
 * fate turns.
 */
export function course(fate: Fate, left: number, turn: number): Course {
  switch (fate) {
    case 'busy':
      return { shift: 0.35, traffic: 1 + 0.35 * ramp(-730, 0, -left) };
    case 'new':
      return { shift: 0.1, traffic: left > turn ? 0 : 0.7 + 0.8 * ramp(-turn, 0, -left) };
    case 'fading': {
      const gone = ramp(-turn, 0, -left);
      return { shift: 0.3 - 1.9 * gone, traffic: 1.15 - 0.65 * gone };
    }
    case 'recovering': {
      const well = ramp(-turn, -turn + 45, -left);
      return { shift: -1.3 + 2.4 * well, traffic: 0.75 + 0.5 * well };
    }
    case 'weak':
      return { shift: -1.25, traffic: 0.85 };
    case 'capped':
      return { shift: 0.1, traffic: 1 };
    case 'linked':
    case 'faked':
      return { shift: -0.4, traffic: 1 };
    case 'story':
      return { shift: 0, traffic: 0.8 + 0.5 * ramp(-730, 0, -left) };
    case 'steady':
    case 'tiny':
      return { shift: 0, traffic: 1 };
  }
}

/** Shops of each fate in 100 that are not tiny. */
export const fates: readonly (readonly [Fate, number])[] = [
  ['steady', 60],
  ['busy', 8],
  ['new', 7],
  ['fading', 8],
  ['recovering', 7],
  ['weak', 10],
];
