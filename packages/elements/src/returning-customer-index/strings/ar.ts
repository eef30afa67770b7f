import { common } from '../../shared/strings/ar.ts';
import type { IndexWords } from './words.ts';

const words: IndexWords = {
  ...common,
  title: 'مؤشر العملاء العائدين',
  levels: { leading: 'متصدّر', above: 'أعلى', par: 'مماثل', below: 'أدنى', collecting: 'قيد الجمع' },
  verdict: (level, share) =>
    `${level === 'leading' ? 'متصدّر، ' : level === 'par' ? 'مماثل، ' : ''}${level === 'below' ? 'أدنى' : 'أعلى'} من ${share} من نظرائه`,
  regulars: (returning) => `${returning} عائدون`,
  buyers: (all, days) => ` من ${all} مشترٍ خلال ${days} يومًا`,
  peers: (merchants, industry) => `مقارنةً بـ ${merchants} في ${industry}`,
  asOf: (day) => `حتى ${day}`,
  method: (version) => `المنهج ${version}`,
  updated: (when) => `حُدّث ${when}`,
  median: (value) => `وسيط النظراء ${value}`,
  trend: 'التغيّر خلال 30 يومًا',
  cap: (reason, until) => `المستوى محدود حتى ${until}: ${reason}`,
  reasons: {
    'fake-orders': 'طلبات وهمية',
    'fake-reviews': 'تقييمات وهمية',
    'false-claims': 'ادعاءات كاذبة',
    counterfeit: 'سلع مقلّدة',
  },
  collecting: 'المشترون أقل من أن يُحكَم',
  how: 'كيف حُسب هذا الرقم؟',
};
export default words;
