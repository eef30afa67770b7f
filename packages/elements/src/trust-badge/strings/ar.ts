import type { BadgeWords } from './words.ts';

const words: BadgeWords = {
  lang: 'ar',
  dir: 'rtl',
  brand: 'موثوق',
  states: {
    checking: ['جارٍ التحقق', 'يجري التحقق من التوقيع…'],
    verified: ['تم التحقق', ''],
    expired: ['منتهٍ', 'انتهت مدة هذا البيان.'],
    'wrong-site': ['ليس لهذا الموقع', 'صدر هذا البيان لموقع آخر ولا يعني شيئًا هنا.'],
    invalid: ['غير صالح', 'التوقيع أو المحتوى غير صحيح، فلا تعتمد عليه.'],
    'cannot-check': ['تعذّر التحقق', 'لا يمكن لهذه الصفحة التحقق من التوقيع. راجع صفحة الجهة المُصدِرة.'],
    failed: ['لم يُحمَّل', 'تعذّر تحميل البيان. راجع صفحة الجهة المُصدِرة.'],
    offline: ['لا اتصال', 'سيجري التحقق عند عودة الاتصال.'],
    collecting: ['قيد الجمع', 'عدد العملاء العائدين لا يكفي لإصدار بيان.'],
    none: ['لا شارة', 'لا بيان من الجهة المُصدِرة عن هذا المتجر الآن.'],
  },
  chips: ['التوقيع صالح', 'لم يُتحقَّق'],
  standing: (level, share) =>
    level < 2 ? `أدنى من ${share} من نظرائه` : level < 3 ? 'على مستوى نظرائه' : `أعلى من ${share} من نظرائه`,
  figures: (returning, reviews, days) => `التقييمات: ${reviews}، العملاء العائدون خلال ${days} يومًا: ${returning}`,
  services: {
    '7-day-returns': 'إرجاع خلال 7 أيام',
    'fast-refund': 'استرداد سريع',
    'fake-pays': '3 أضعاف عن المقلَّد',
  },
  stated: (issuer, site, checked, until) => `أصدره ${issuer} لموقع ${site}، وجرى التحقق ${checked}، صالح حتى ${until}`,
  link: (issuer) => `تحقّق لدى ${issuer}`,
  retry: 'أعد المحاولة',
};
export default words;
