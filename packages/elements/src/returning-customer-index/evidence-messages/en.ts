import { plural } from '../../messages/format.ts';
import type { EvidenceMessages } from './evidence-messages.ts';

const counted = (events: string, count: number): string => `${events} event${plural('en', count) === 'one' ? '' : 's'}`;

const messages: EvidenceMessages = {
  lang: 'en',
  dir: 'ltr',
  stars: (mean) => `${mean} stars`,
  measure: (name, value, peers, events, count) => `${name} ${value} (peers ${peers}, ${counted(events, count)})`,
  good: '✓',
  pulledDown: '← pulled the score down',
  liftedUp: '← lifted the score most',
  basis: (events, count) => `Rests on ${counted(events, count)}`,
};
export default messages;
