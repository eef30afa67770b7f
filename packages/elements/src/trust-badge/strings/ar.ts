import type { BadgeWords } from './words.ts';

const words: BadgeWords = {
  lang: 'ar',
  dir: 'rtl',
  brand: 'موثوق',
  states: {
    checking: ['جارٍ التحقق', 'يجري التحقق من التوقيع…'],
    verified: ['مُوثَّق', ''],
    expired: ['منتهٍ', 'انتهت مدة هذا البيان ولا يوجد أحدث منه.'],
    'wrong-site': ['ليس لهذا الموقع', 'صدر هذا البيان لموقع آخر ولا يعني شيئًا هنا.'],
    invalid: ['غير صالح', 'التوقيع أو المحتوى غير صحيح، فلا تعتمد عليه.'],
    'cannot-check': ['تعذّر التحقق', 'لا يمكن لهذه الصفحة التحقق من التوقيع. راجع صفحة الجهة المُصدِرة.'],
    failed: ['لم يُحمَّل', 'تعذّر تحميل البيان. راجع صفحة الجهة المُصدِرة.'],
    offline: ['لا اتصال', 'سيجري التحقق عند عودة الاتصال.'],
    collecting: ['قيد الجمع', 'العملاء العائدون أقل من أن يصدر بيان.'],
    none: ['لا شارة', 'لا تصرّح الجهة المصدرة بشيء عن هذا المتجر الآن.'],
  },
  chips: ['التوقيع صالح', 'لم يُتحقَّق'],
  standing: (level, share) =>
    level < 2 ? `أدنى من ${share} من نظرائه` : level < 3 ? 'مماثل لنظرائه' : `أعلى من ${share} من نظرائه`,
  figures: (returning, reviews, days) => `العملاء العائدون: ${returning} خلال ${days} يومًا · التقييمات: ${reviews}`,
  services: {
    '7-day-returns': 'إرجاع خلال 7 أيام',
    'fast-refund': 'استرداد سريع',
    'fake-pays': 'المقلَّد ×3',
  },
  stated: (issuer, site, checked, until) => `أصدره ${issuer} لموقع ${site}، وجرى التحقق ${checked} · صالح حتى ${until}`,
  link: (issuer) => `تحقّق لدى ${issuer}`,
  retry: 'أعد المحاولة',
};
export default words;
