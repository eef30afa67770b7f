import { common } from '../../messages/ar.ts';
import type { VenueMessages } from './venue-messages.ts';

const messages: VenueMessages = {
  ...common,
  failed: [common.failed[0], 'لم تصل قائمة المضيفين'],
  offline: [common.offline[0], 'ستظهر القائمة عند عودة الاتصال'],
  unknownVenue: ['لا توجد ساحة بهذا الاسم', common.unknown[1]],
  sections: {
    'most-returned': 'الأكثر عودةً إليهم',
    live: 'على الهواء',
    rising: 'في صعود',
    new: 'جدد هنا',
    goods: 'يُشترى مجددًا',
  },
  choose: 'قسم الساحة',
  search: 'ابحث عن مضيف أو سلعة',
  industries: 'القطاع',
  allIndustries: 'كل القطاعات',
  ticket: 'حاملو التذكرة فقط',
  hosts: (hosts) => `المضيفون: ${hosts}`,
  none: ['لا مضيف مطابق', 'جرّب كلمة أخرى أو قسمًا آخر'],
  showAll: 'عرض الكل',
  period: (from, until) => `${from} – ${until}`,
  over: 'انتهت',
  tied: 'الفرق ضمن هامش الخطأ',
  explore: 'فرصة',
  paid: 'إعلان',
  onAir: 'على الهواء',
  aiHost: 'مضيف آلي',
  verdict: (share, level) =>
    level === 'par' ? 'بمستوى النظراء' : `${level === 'below' ? 'متأخر عن' : 'متقدم على'} ${share} من النظراء`,
  sample: (returning, all) => `عاد للشراء ${returning} من أصل ${all}`,
  collecting: (buyers) => `المشترون: ${buyers} · البيانات قليلة بعد للترتيب`,
  rising: (points) => `ارتفع ${points} نقطة في 30 يومًا`,
  bought: (visits) => `الشراء رقم ${visits}`,
  again: (share) => `${share} يشترونه مجددًا`,
  enter: 'ادخل الغرفة',
  visit: 'زر المتجر',
  without: 'بلا تذكرة',
  why: 'لماذا هذا الترتيب',
  notForSale: 'المراتب لا تُباع',
};
export default messages;
