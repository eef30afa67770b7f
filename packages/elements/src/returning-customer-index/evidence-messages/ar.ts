import { plural } from '../../messages/format.ts';
import type { EvidenceMessages } from './evidence-messages.ts';

const events: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: '# حدث',
  one: 'حدث واحد',
  two: 'حدثين',
  few: '# أحداث',
  many: '# حدثًا',
  other: '# حدث',
};
const counted = (text: string, count: number): string => events[plural('ar', count)].replace('#', text);

const messages: EvidenceMessages = {
  lang: 'ar',
  dir: 'rtl',
  stars: (mean) => `${mean} من 5 نجوم`,
  measure: (name, value, peers, events, count) => `${name} ${value} (النظراء ${peers}، من ${counted(events, count)})`,
  good: '✓',
  pulledDown: '→ خفّض الدرجة',
  liftedUp: '→ الأكثر رفعًا للدرجة',
  basis: (events, count) => `بناءً على ${counted(events, count)}`,
};
export default messages;
