import type { CommonMessages } from './common-messages.ts';

export const common: CommonMessages = {
  lang: 'ar',
  dir: 'rtl',
  loading: 'جارٍ التحميل…',
  failed: ['تعذّر التحميل', 'لم تصل أرقام هذا المتجر'],
  offline: ['لا يوجد اتصال', 'تظهر الأرقام عند عودة الاتصال'],
  unknown: ['لا يوجد متجر كهذا', 'لا سجلّ هنا بهذا الاسم'],
  retry: 'إعادة المحاولة',
  newTab: 'يُفتح في علامة تبويب جديدة',
  stale: (when) => `أرقام ${when}، وتعذّر التحديث الآن`,
  dimensions: { quality: 'الجودة', service: 'الخدمة', content: 'صدق المحتوى', returning: 'معاودة الشراء' },
};
