import { common } from '../../messages/ar.ts';
import { plural } from '../../messages/format.ts';
import type { IndexMessages } from './index-messages.ts';

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** A counted noun: one and two have forms without the number; `#` stands for it in the others. */
const counted = (forms: Forms, text: string, count: number): string => forms[plural('ar', count)].replace('#', text);

const buyers: Forms = {
  zero: 'لا مشترين',
  one: 'مشترٍ واحد',
  two: 'مشتريان',
  few: '# مشترين',
  many: '# مشتريًا',
  other: '# مشترٍ',
};
/** After a preposition. */
const ofPeers: Forms = {
  zero: '# نظير',
  one: 'نظير واحد',
  two: 'نظيرين',
  few: '# نظراء',
  many: '# نظيرًا',
  other: '# نظير',
};
const days: Forms = {
  zero: '# يوم',
  one: 'اليوم الماضي',
  two: 'اليومين الماضيين',
  few: 'آخر # أيام',
  many: 'آخر # يومًا',
  other: 'آخر # يوم',
};

const messages: IndexMessages = {
  ...common,
  failedHost: [common.failed[0], 'لم تصل أرقام هذا المضيف'],
  unknownHost: ['لا يوجد مضيف كهذا', common.unknown[1]],
  title: 'مؤشر العملاء العائدين',
  levels: {
    leading: 'متصدّر',
    above: 'أعلى',
    par: 'مماثل',
    below: 'أدنى',
    unsettled: 'من المبكر الحكم',
    collecting: 'لا بيانات',
  },
  verdict: (share, level) =>
    level === 'par' ? 'على مستوى نظرائه' : `${level === 'below' ? 'خلف' : 'متقدّم على'} ${share} من نظرائه`,
  headline: (share, level) =>
    level === 'par'
      ? 'على مستوى نظرائه'
      : `${level === 'leading' ? 'متصدّر، ' : ''}${level === 'below' ? 'خلف' : 'متقدّم على'} ${share} من نظرائه`,
  sample: (returning, all, count) => `${counted(buyers, all, count)}، عاد منهم ${returning}`,
  people: (returning, all, past, count, window) =>
    `${counted(buyers, all, count)} خلال ${window === 365 ? 'العام الماضي' : counted(days, past, window)}، عاد منهم ${returning} للشراء`,
  outOf: 'من 100',
  interval: (lower, upper) => `على الأرجح بين ${lower} و${upper}`,
  median: (value) => `وسيط النظراء ${value}`,
  peers: (merchants, industry, count) => `مقارنةً بـ${counted(ofPeers, merchants, count)} في ${industry}`,
  method: (version) => `المنهج ${version}`,
  asOf: (when) => `حتى ${when}`,
  offlineSince: (when) => `حتى ${when}، ثم انقطع الاتصال`,
  trend: (change, points) => (points ? `${points > 0 ? 'ارتفاع' : 'انخفاض'} ${change}` : 'بلا تغيّر'),
  sinceLastMonth: (trend) => `${trend} منذ الشهر الماضي`,
  spoken: (name, score, level, median, trend) =>
    [`${name}: ${score} من 100، ${level}`, median, trend].filter(Boolean).join('؛ '),
  noScore: (name) => `${name}: البيانات غير كافية بعد`,
  held: (reason) => `مقيَّد: ${reason}`,
  heldUntil: (day) => `مقيَّد حتى ${day}`,
  reasons: {
    'fake-orders': 'طلبات وهمية',
    'fake-reviews': 'تقييمات مزيفة',
    'false-claims': 'ادعاءات كاذبة',
    counterfeit: 'سلع مقلّدة',
  },
  collecting: 'ما زلنا نجمع البيانات',
  soFar: (all, count) => `${counted(buyers, all, count)} حتى الآن · العدد لا يكفي لدرجة`,
  progress: (all, needed, count) => `${counted(buyers, all, count)} حتى الآن · تُحسب الدرجة عند ${needed}`,
  how: 'كيف حُسبت هذه الدرجة',
  howOf: (merchant) => `كيف حُسبت درجة ${merchant}`,
};
export default messages;
