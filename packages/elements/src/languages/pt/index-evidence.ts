import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const counted = (events: string, count: number): string => `${events} ${isOne(count) ? 'evento' : 'eventos'}`;

export const indexEvidence = {
  stars: (mean) => `${mean} estrelas`,
  measure: (name, value, peers, events, count) => `${name} ${value} (semelhantes ${peers}, ${counted(events, count)})`,
  good: '✓',
  pulledDown: '← fez a nota cair',
  liftedUp: '← o que mais elevou a nota',
  basis: (events, count) => `Baseia-se em ${counted(events, count)}`,
} satisfies HuitouMessages['indexEvidence'];
