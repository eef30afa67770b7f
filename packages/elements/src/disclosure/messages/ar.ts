import { plural } from '../../messages/format.ts';
import type { DisclosureMessages } from './disclosure-messages.ts';

const nouns: Partial<Record<Intl.LDMLPluralRule, string>> = { few: 'تقييمات', many: 'تقييمًا' };
const reviews = (count: string, n: number): string =>
  n === 1 ? 'تقييم واحد' : n === 2 ? 'تقييمان' : `${count} ${nouns[plural('ar', n)] ?? 'تقييم'}`;

const messages: DisclosureMessages = {
  lang: 'ar',
  dir: 'rtl',
  title: 'من أين نعرف هذا',
  rows: {
    verified: 'كيف تُحقِّق منه',
    folded: 'المخفي',
    order: 'الترتيب',
    window: 'المدة',
    asOf: 'حتى',
    method: 'وفق أي طريقة',
    rules: 'وفق أي قواعد',
    issuer: 'مَن حسبه',
    log: 'السجل',
  },
  verified: {
    reviews:
      'لا يكتب إلا حساب اشترى من هنا في يومين أو أكثر، ويُقارن ذلك بالطلبات التي أبلغت عنها المنصة. لكل طلب تقييم واحد.',
    figures:
      'يُحسب من الطلبات والاستردادات والتسليم والتقييمات التي أبلغت عنها المنصة؛ ولا تُحسب الطلبات والحسابات التي يصنعها التاجر لنفسه.',
  },
  firstTime: (count, n) => `لا يُعرض ${reviews(count, n)} لمن اشترى أول مرة.`,
  folded: (count, reasons, n) => `${reviews(count, n)} (${reasons}). لكل منها سبب معلن ويمكن فتحه، ولا يُحذف شيء.`,
  noneFolded: 'لا شيء حاليًا. ما يُخفى يُعدّ هنا ويُذكر سببه ويمكن فتحه.',
  reasons: {
    advertising: 'إعلان',
    'linked-account': 'حساب مرتبط بالتاجر',
    'own-account': 'حساب مرتبط بالتاجر',
    'paid-for': 'مدفوع',
    spam: 'رسائل مزعجة',
    'off-topic': 'ليس عن شراء',
    abuse: 'إساءة شخصية',
    fake: 'غير صحيح',
    duplicate: 'نص منسوخ',
    burst: 'جزء من موجة مفاجئة',
    'before-delivery': 'كُتب قبل التسليم',
  },
  paid: 'مَن يدفع ليظهر هنا يُوسم بأنه مدفوع، ولا يغيّر ذلك ترتيب أحد.',
  days: (days, n) =>
    n === 1 ? 'يوم واحد' : n === 2 ? 'يومان' : `${days} ${plural('ar', n) === 'few' ? 'أيام' : 'يومًا'}`,
  documents: { methods: 'الطريقة', 'moderation-rules': 'قواعد المراجعة', 'traffic-rules': 'قاعدة الزيارات' },
  issuer: (host) =>
    `${host}، مما أبلغت به المنصة التي يبيع عليها التاجر. يستطيع التاجر أن يرد، ولا يستطيع تغيير شيء أو حذفه.`,
  inPage: (host) => `هذه الأرقام مكتوبة في هذه الصفحة نفسها، ${host}، ولم تُطلب من أي جهة أخرى.`,
  log: 'سجل علني: ما يُنشر ويُخفى ويُحسب كل يوم، فلا يتغير شيء دون أن يُلاحظ',
  newTab: 'يُفتح في علامة تبويب جديدة',
  close: 'إغلاق',
};
export default messages;
