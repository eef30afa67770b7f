import type { CommonWords } from './common.ts';

export const common: CommonWords = {
  lang: 'ar',
  dir: 'rtl',
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر تحميل الأرقام.',
  offline: 'لا يوجد اتصال. ستعود الأرقام عند عودة الاتصال.',
  unknown: 'هذا المتجر غير معروف هنا.',
  retry: 'أعد المحاولة',
  stale: (when) => `آخر أرقام معروفة، ${when}`,
  dimensions: { quality: 'الجودة', service: 'الخدمة', content: 'صدق المحتوى', returning: 'معاودة الشراء' },
};
