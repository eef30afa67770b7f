import { common } from '../../shared/strings/ar.ts';
import type { IndexWords } from './words.ts';

const words: IndexWords = {
  ...common,
  title: 'مؤشر العملاء العائدين',
  levels: { leading: 'متصدّر', above: 'أعلى', par: 'مماثل', below: 'أدنى', collecting: 'قيد الجمع' },
  verdict: (level, share) =>
    level === 'par'
      ? 'على مستوى نظرائه'
      : `${level === 'leading' ? 'متصدّر، ' : ''}${level === 'below' ? 'أدنى' : 'أعلى'} من ${share} من نظرائه`,
  regulars: (returning) => `العائدون: ${returning}`,
  buyers: (all, days) => ` من أصل ${all} من المشترين خلال ${days} يومًا`,
  peers: (merchants, industry) => `مقارنةً بـ${merchants} من نظرائه في ${industry}`,
  asOf: (day) => `حتى ${day}`,
  method: (version) => `المنهج ${version}`,
  updated: (when) => `حُدّث ${when}`,
  median: (value) => `وسيط النظراء ${value}`,
  trend: 'التغيّر خلال 30 يومًا',
  cap: (reason, until) => `المستوى محدود حتى ${until}: ${reason}`,
  reasons: {
    'fake-orders': 'طلبات وهمية',
    'fake-reviews': 'تقييمات مزيفة',
    'false-claims': 'ادعاءات كاذبة',
    counterfeit: 'سلع مقلّدة',
  },
  collecting: 'عدد المشترين غير كافٍ بعد',
  how: 'كيف حُسب هذا الرقم؟',
};
export default words;
