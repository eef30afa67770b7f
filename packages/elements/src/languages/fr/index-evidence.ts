import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const counted = (events: string, count: number): string => `${events} ${isOne(count) ? 'événement' : 'événements'}`;

export const indexEvidence = {
  stars: (mean) => `${mean} étoiles`,
  measure: (name, value, peers, events, count) => `${name} ${value} (pairs ${peers}, ${counted(events, count)})`,
  good: '✓',
  pulledDown: '← a fait baisser le score',
  liftedUp: '← a le plus relevé le score',
  basis: (events, count) => `Repose sur ${counted(events, count)}`,
} satisfies HuitouMessages['indexEvidence'];
