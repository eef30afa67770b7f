import { plural } from '../../messages/format.ts';
import type { MethodMessages } from './method-messages.ts';

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** A counted noun: one and two have forms without the number; `#` stands for it in the others. */
const counted = (forms: Forms, text: string, count: number): string => forms[plural('ar', count)].replace('#', text);

const days: Forms = {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
};
const peers: Forms = {
  zero: '# نظير',
  one: 'نظير واحد',
  two: 'نظيرين',
  few: '# نظراء',
  many: '# نظيرًا',
  other: '# نظير',
};
const buyers: Forms = {
  zero: '# مشترٍ',
  one: 'مشترٍ واحد',
  two: 'مشتريين',
  few: '# مشترين',
  many: '# مشتريًا',
  other: '# مشترٍ',
};

const messages: MethodMessages = {
  lang: 'ar',
  dir: 'rtl',
  close: 'إغلاق',
  inputs: (merchant) => `أرقام ${merchant}`,
  columns: ['البُعد', 'الدرجة', 'المدى المرجّح', 'الوزن', 'الأحداث المحسوبة'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: 'البُعد الذي لا بيانات له يُترك، وتتقاسم الأبعاد الأخرى وزنه.',
  counted: 'ما الذي ينظر إليه كل بُعد',
  halfLife: (text, count) => `ينخفض أثر الحدث إلى النصف بعد ${counted(days, text, count)}`,
  part: (share) => `${share} من البُعد`,
  worked: 'كيف تتكوّن الدرجة والمستوى',
  steps: (rule) => [
    'يُقرَّب كل مقياس أولًا من متوسط القطاع، ويزداد التقريب كلما صغرت العيّنة: فلا تصنع بضعة طلبات جيدة درجة عالية.',
    `ثم يُرتَّب بين ${counted(peers, rule.merchants, rule.counts.merchants)} في ${rule.industry}: والدرجة هي نسبة من يتقدّم عليهم، وأقصاها 100.`,
    'تُجمع المقاييس في البُعد بحسب حصصها، والأبعاد في المؤشر بحسب أوزانها.',
    `لكل درجة مجال ثقة ${rule.confidence}. إن كان كله فوق ${rule.aboveOver} فالمستوى «أعلى»، وإن كان كله تحت ${rule.belowUnder} فهو «أدنى»، وإلا فهو «مماثل»؛ وإن كان كله فوق ${rule.leadingOver} مع ما لا يقل عن ${counted(buyers, rule.leadingFrom, rule.counts.leadingFrom)} فهو «متصدّر».`,
    `لا درجة لمن لديه أقل من ${counted(buyers, rule.collectingUnder, rule.counts.collectingUnder)}.`,
    `لا تتقلّب المستويات: تجاوز الحد بفارق ${rule.points} يغيّرها فورًا، وما دونه يجب أن يستمر ${counted(days, rule.runs, rule.counts.runs)}.`,
    'المخالفة الجسيمة المثبتة تقيّد المستوى؛ ويُعرض السبب وتاريخ الانتهاء.',
  ],
  document: 'المنهج كاملًا',
  history: {
    title: 'آخر 90 يومًا',
    show: 'عرض الرسم البياني',
    index: 'المؤشر',
    chart: 'الدرجات يومًا بيوم، من 0 إلى 100',
    few: 'الأيام لا تكفي بعد: يحتاج الخط إلى يومين على الأقل.',
    table: 'الأرقام نفسها في جدول، أسبوعًا بأسبوع',
    day: 'اليوم',
    figure: (name, value) => `${name} ${value}`,
  },
};
export default messages;
