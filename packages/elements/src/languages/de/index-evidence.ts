import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const counted = (events: string, count: number): string => `${events} ${isOne(count) ? 'Ereignis' : 'Ereignisse'}`;

export const indexEvidence = {
  stars: (mean) => `${mean} Sterne`,
  measure: (name, value, peers, events, count) => `${name} ${value} (Branche ${peers}, ${counted(events, count)})`,
  good: '✓',
  pulledDown: '← hat den Wert gesenkt',
  liftedUp: '← hat den Wert am meisten gehoben',
  basis: (events, count) => `Grundlage: ${counted(events, count)}`,
} satisfies HuitouMessages['indexEvidence'];
