import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const counted = (events: string, count: number): string => `${events} ${isOne(count) ? 'evento' : 'eventos'}`;

export const indexEvidence = {
  stars: (mean) => `${mean} estrellas`,
  measure: (name, value, peers, events, count) => `${name} ${value} (similares ${peers}, ${counted(events, count)})`,
  good: '✓',
  pulledDown: '← bajó la puntuación',
  liftedUp: '← lo que más subió la puntuación',
  basis: (events, count) => `Se basa en ${counted(events, count)}`,
} satisfies HuitouMessages['indexEvidence'];
