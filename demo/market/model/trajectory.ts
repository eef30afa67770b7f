/** How a shop develops over the two years; one of each kind that a viewer of the demo should meet. */
export type Trajectory =
  'steady' | 'busy' | 'new' | 'fading' | 'recovering' | 'weak' | 'tiny' | 'capped' | 'linked' | 'faked' | 'story';

/** A shop's latent qualities, each with mean 0 and standard deviation 1 between shops. Only buyers' experiences depend on them. */
export interface Traits {
  /** Quality of the goods. */
  readonly goods: number;
  /** How well the presentation matches what arrives. */
  readonly honesty: number;
  /** How reliably parcels are dispatched in time. */
  readonly promptness: number;
  /** How well the host reads the chat and replies. */
  readonly care: number;
  /** How fair the prices are. */
  readonly value: number;
}

/** The effect of a trajectory on one day. */
export interface Effect {
  /** Added to every trait. */
  readonly shift: number;
  /** Factor on the visits of an average shop. */
  readonly traffic: number;
}

/** Linear from 0 at `from` to 1 at `to`, clamped. */
const ramp = (from: number, to: number, x: number): number => Math.max(0, Math.min(1, (x - from) / (to - from)));

/** The effect of a trajectory on a day. `daysLeft` and `turningPoint` are days before the end of the market. */
export function trajectoryAt(trajectory: Trajectory, daysLeft: number, turningPoint: number): Effect {
  switch (trajectory) {
    case 'busy':
      return { shift: 0.35, traffic: 1 + 0.35 * ramp(-730, 0, -daysLeft) };
    case 'new':
      return { shift: 0.1, traffic: daysLeft > turningPoint ? 0 : 0.7 + 0.8 * ramp(-turningPoint, 0, -daysLeft) };
    case 'fading': {
      const decline = ramp(-turningPoint, 0, -daysLeft);
      return { shift: 0.3 - 1.9 * decline, traffic: 1.15 - 0.65 * decline };
    }
    case 'recovering': {
      const recovery = ramp(-turningPoint, -turningPoint + 45, -daysLeft);
      return { shift: -1.3 + 2.4 * recovery, traffic: 0.75 + 0.5 * recovery };
    }
    case 'weak':
      return { shift: -1.25, traffic: 0.85 };
    case 'capped':
      return { shift: 0.1, traffic: 1 };
    case 'linked':
    case 'faked':
      return { shift: -0.4, traffic: 1 };
    case 'story':
      return { shift: 0, traffic: 0.8 + 0.5 * ramp(-730, 0, -daysLeft) };
    case 'steady':
    case 'tiny':
      return { shift: 0, traffic: 1 };
  }
}

/** Percentage of each trajectory among the shops that are drawn at random. */
export const trajectoryShares: readonly (readonly [Trajectory, number])[] = [
  ['steady', 60],
  ['busy', 8],
  ['new', 7],
  ['fading', 8],
  ['recovering', 7],
  ['weak', 10],
];
