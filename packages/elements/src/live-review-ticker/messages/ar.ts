import { common } from '../../messages/ar.ts';
import { plural } from '../../messages/format.ts';
import type { TickerMessages } from './ticker-messages.ts';

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** A counted noun: one and two have forms without the number; `#` stands for it in the others. */
const counted = (forms: Forms, text: string, n: number): string => forms[plural('ar', n)].replace('#', text);

const orders: Forms = {
  zero: '# طلب',
  one: 'طلب واحد',
  two: 'طلبان',
  few: '# طلبات',
  many: '# طلبًا',
  other: '# طلب',
};
const fresh: Forms = {
  zero: '# تقييم جديد',
  one: 'تقييم جديد',
  two: 'تقييمان جديدان',
  few: '# تقييمات جديدة',
  many: '# تقييمًا جديدًا',
  other: '# تقييم جديد',
};

const messages: TickerMessages = {
  ...common,
  failed: ['تعذّر التحميل', 'لم تصل التقييمات'],
  offline: ['لا يوجد اتصال', 'تظهر التقييمات عند عودة الاتصال'],
  unknown: ['لا يوجد متجر أو بث بهذا الاسم', 'لا شيء مسجّل تحت هذا الاسم'],
  stale: (when) => `كما كانت ${when}، وتعذّر التحديث الآن`,
  title: 'ماذا يقول العملاء العائدون',
  carousel: 'عرض متتابع',
  words: 'التقييم',
  position: (at, all) => `${at} من ${all}`,
  previous: 'التقييم السابق',
  next: 'التقييم التالي',
  pause: 'إيقاف مؤقت',
  play: 'متابعة',
  justNow: 'الآن',
  fresh: (reviews, n) => counted(fresh, reviews, n),
  bought: (times, n) => counted(orders, times, n),
  anyone: 'عميل عائد',
  stars: (stars) => `${stars} من 5`,
  reply: 'المضيف',
  wonBack: 'اشترى مجددًا بعدها',
  onAir: 'مباشر',
  host: (name) => `المضيف ${name}`,
  aiHost: (name) => `مضيف بالذكاء الاصطناعي ${name}`,
  session: (name, when) => (name ? `جلسة ${name}` : `بدأ البث ${when}`),
  soldBy: (name) => `البائع ${name}`,
  only: 'لا يكتب إلا من اشترى أكثر من مرة',
  empty: ['لم يكتب أي عميل عائد بعد', 'الكتابة لمن اشترى في يومين مختلفين'],
};
export default messages;
