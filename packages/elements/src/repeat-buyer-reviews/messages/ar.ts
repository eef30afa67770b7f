import { common } from '../../messages/ar.ts';
import { plural } from '../../messages/format.ts';
import type { ReviewsMessages } from './reviews-messages.ts';

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** A counted noun: one and two have forms without the number; `#` stands for it in the others. */
const counted = (forms: Forms, text: string, n: number): string => forms[plural('ar', n)].replace('#', text);

/** A duration after a preposition: only the dual, which `Intl` gives in the nominative, differs in writing. */
const genitive = (duration: string): string => duration.replace(/ان$/, 'ين');

const noun: Forms = {
  zero: '# تقييم',
  one: 'تقييم واحد',
  two: 'تقييمان',
  few: '# تقييمات',
  many: '# تقييمًا',
  other: '# تقييم',
};
/** After a preposition, and where something is done to them. */
const object: Forms = { ...noun, two: 'تقييمين' };
const hidden: Forms = {
  zero: '# تقييم مخفي',
  one: 'تقييم مخفي واحد',
  two: 'تقييمين مخفيين',
  few: '# تقييمات مخفية',
  many: '# تقييمًا مخفيًا',
  other: '# تقييم مخفي',
};
const newer: Forms = {
  zero: '# تقييم جديد',
  one: 'تقييم جديد',
  two: 'تقييمان جديدان',
  few: '# تقييمات جديدة',
  many: '# تقييمًا جديدًا',
  other: '# تقييم جديد',
};
const times: Forms = { zero: '# مرة', one: 'مرة واحدة', two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة' };
const years: Forms = { zero: '# سنة', one: 'سنة', two: 'سنتين', few: '# سنوات', many: '# سنة', other: '# سنة' };
const days: Forms = { zero: '# يوم', one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' };
const readers: Forms = {
  zero: '# شخص',
  one: 'شخص واحد',
  two: 'شخصان',
  few: '# أشخاص',
  many: '# شخصًا',
  other: '# شخص',
};
const stars: Forms = { zero: '# نجمة', one: 'نجمة', two: '# نجمة', few: '# نجوم', many: '# نجمة', other: '# نجمة' };

const messages: ReviewsMessages = {
  ...common,
  failed: ['تعذّر التحميل', 'لم تصل التقييمات'],
  offline: ['لا يوجد اتصال', 'تظهر التقييمات عند عودة الاتصال'],
  stale: (when) => `كما كانت ${when}، وتعذّر التحديث الآن`,
  title: 'ماذا يقول العملاء العائدون',
  count: (count, n) => counted(noun, count, n),
  only: 'لا يكتب إلا من اشترى أكثر من مرة',
  sort: 'الترتيب',
  sorts: { newest: 'الأحدث', helpful: 'الأكثر إفادة', critical: 'الأكثر انتقادًا' },
  filters: 'التصفية',
  again: 'سيشترون مجددًا',
  stars: (count, n) => counted(stars, `\u2066${count}\u2069`, n),
  rated: (dimension, stars) => `${dimension} ${stars} من 5`,
  hostReplies: (share, median) => `يردّ المضيف على ${share} من التقييمات، عادةً خلال ${genitive(median)}`,
  shopReplies: (share, median) => `يردّ المتجر على ${share} من التقييمات، عادةً خلال ${genitive(median)}`,
  wonBackOf: (share) => `${share} ممن اشتكوا عادوا واشتروا`,
  foldedOnly: 'التقييمات المخفية',
  log: 'السجل العام',
  foldedCount: (count, n) => `عرض ${counted(hidden, count, n)}`,
  has: { reply: 'مع رد', media: 'مع صور' },
  dimension: 'كل الجوانب',
  orders: 'أي عدد من المرات',
  minOrders: (orders, n) => `اشترى ${counted(times, orders, n)} أو أكثر`,
  leftOut: (shown, all, what, n) => `${what}: ${shown} من أصل ${counted(object, all, n)}`,
  showAll: 'عرض الكل',
  and: '، ',
  anyone: 'عميل عائد',
  bought: (count, n) => `اشترى ${counted(times, count, n)}`,
  years: (count, n) => `عميل منذ ${counted(years, count, n)}`,
  orderedOn: (day) => `طُلب ${day}`,
  improve: (dimension) => `يحتاج إلى تحسين: ${dimension}`,
  hostReply: 'رد المضيف',
  shopReply: 'رد المتجر',
  later: (duration) => `خلال ${genitive(duration)}`,
  wonBack: 'اشترى مجددًا بعدها',
  helpful: (count, n) => `استفاد منه ${counted(readers, count, n)}`,
  appendix: (count, n) => (n ? `أضيف بعد ${counted(days, count, n)}` : 'أضيف في اليوم نفسه'),
  edited: (day) => `عُدّل في ${day}`,
  share: 'مشاركة',
  folded: (reason) => `مخفي: ${reason}`,
  reasons: {
    advertising: 'إعلان',
    'linked-account': 'حساب مرتبط بالتاجر',
    'own-account': 'حساب مرتبط بالتاجر',
    'paid-for': 'تقييم مدفوع',
    spam: 'محتوى مزعج',
    'off-topic': 'لا يخص عملية شراء',
    abuse: 'إساءة شخصية',
    fake: 'غير صحيح',
    duplicate: 'نص منسوخ',
    burst: 'ضمن موجة مفاجئة',
    'before-delivery': 'كُتب قبل التسليم',
  },
  readMore: 'اقرأ المزيد',
  readLess: 'اقرأ أقل',
  media: { image: 'صورة', video: 'فيديو' },
  enlarge: (medium, author) => `عرض أكبر: ${medium}، من ${author}`,
  elsewhere: (medium, host) => `${medium} على ${host}`,
  close: 'إغلاق',
  more: 'عرض المزيد',
  arrived: (count, n) => counted(newer, count, n),
  shown: (shown, all, n) => `يظهر ${shown} من أصل ${counted(object, all, n)}`,
  omitted: (count, n) => `تعذّر عرض ${counted(object, count, n)}`,
  none: ['لا توجد تقييمات مطابقة', 'قلّل خيارات التصفية لترى المزيد'],
  empty: ['لم يكتب أي عميل عائد بعد', 'الكتابة لمن اشترى في يومين مختلفين، فعلى المتجر الجديد أن ينتظر'],
  show: 'عرض',
};
export default messages;
