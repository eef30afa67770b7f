import type { BadgeMessages } from './badge-messages.ts';

const messages: BadgeMessages = {
  lang: 'ar',
  dir: 'rtl',
  subject: 'العملاء العائدون',
  score: (score) => `${score} من 100`,
  chip: 'شراء موثوق',
  standing: (level, share) =>
    level < 2 ? `دون ${share} من نظرائه` : level < 3 ? 'في مستوى نظرائه' : `متقدّم على ${share} من نظرائه`,
  sample: (returning, all, days) => `عاد للشراء ${returning} من أصل ${all} خلال ${days} يومًا`,
  services: {
    '7-day-returns': 'إرجاع خلال 7 أيام',
    'fast-refund': 'استرداد سريع',
    'fake-pays': 'تعويض ثلاثة أضعاف عن المقلَّد',
  },
  checks: ['التوقيع', 'هذا الموقع', 'سارٍ'],
  stated: (issuer, site, checked, until) =>
    `أصدره ${issuer} لموقع ${site}، وجرى التحقق في متصفحك ${checked}، صالح حتى ${until}`,
  verified: 'تم التحقق',
  troubles: {
    checking: ['جارٍ التحقق', 'يجري التحقق من التوقيع'],
    expired: ['منتهية', 'انتهت صلاحية هذه الشارة'],
    'wrong-site': ['غير صالحة هنا', 'صدرت لموقع آخر'],
    invalid: ['غير صالحة', 'التوقيع غير مطابق، فلا تعتمد عليها'],
    'cannot-check': ['لم يُتحقَّق', 'لا تستطيع هذه الصفحة التحقق من التوقيع'],
    failed: ['لم تُحمَّل', 'لم تصل الشارة'],
    offline: ['لا يوجد اتصال', 'يجري التحقق عند عودة الاتصال'],
    collecting: ['لا شارة بعد', 'عدد العملاء العائدين قليل حتى الآن'],
    none: ['لا شارة', 'لا تصدر الجهة بيانًا عن هذا المتجر حاليًا'],
  },
  issuedFor: (sites) => `صدرت لموقع ${sites} فقط`,
  check: 'تحقّق',
  newTab: 'يُفتح في علامة تبويب جديدة',
  retry: 'إعادة المحاولة',
};
export default messages;
