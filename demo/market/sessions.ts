import type { Language } from './text/trade.ts';
import type { Random } from './model/random.ts';

/** The name of a broadcast in its own language, and by BCP 47 tag. */
export interface SessionName {
  readonly name: string;
  readonly names: Readonly<Record<'zh-CN' | 'en' | 'ar', string>>;
}

type Names = readonly [zh: string, en: string, ar: string];

/** Names that suit any trade. */
const anywhere: readonly Names[] = [
  ['老客专场', 'Regulars’ evening', 'أمسية الزبائن الدائمين'],
  ['今晚上新', 'New arrivals tonight', 'جديدنا الليلة'],
  ['问什么答什么', 'Ask me anything', 'اسألوا ما شئتم'],
  ['换季专场', 'Change of season', 'تبدّل الموسم'],
  ['晚饭后见', 'See you after supper', 'نلتقي بعد العشاء'],
];

/** Names of shops that demo pages refer to by id. */
const own: Readonly<Record<string, Names>> = {
  hetian: ['今晚看果园', 'An evening at the orchard', 'أمسية في البستان'],
};

/** What a shop calls its broadcast. */
export function sessionName(shop: string, language: Language, random: Random): SessionName {
  const [zh, en, ar] = own[shop] ?? random.pick(anywhere);
  return { name: language === 'zh' ? zh : en, names: { 'zh-CN': zh, en, ar } };
}
