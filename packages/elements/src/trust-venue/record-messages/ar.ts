import type { RecordMessages } from './record-messages.ts';

const messages: RecordMessages = {
  lang: 'ar',
  title: 'ما مدى صحة هذا الترتيب حتى الآن',
  loading: 'يجري تحميل النتائج …',
  none: 'لم تختبر هذه المنصة المؤشر على طلباتها بعد، فلا نتائج لعرضها.',
  readers: { shopper: 'إن كنت تشتري', merchant: 'إن كنت تبيع', journalist: 'إن كنت تكتب عنه' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `خذ مشتريًا جديدًا عاد وآخر لم يعد: في ${index} من كل 100 زوج كان من عاد عند المضيف صاحب المؤشر الأعلى.`,
      `${[stars && `بالنجوم ${stars}`, volume && `بعدد المشترين ${volume}`, 'بالصدفة 50'].filter(Boolean).join('، ')}.`,
      most && `ومن يعرف النسبة الحقيقية لكل مضيف يبلغ نحو ${most}.`,
    ].join(' '),
  tooLittle: (buyers, back) =>
    `البيانات أقل من أن تقول كم يصدق المؤشر. المشترون الجدد عند مضيفين لهم مؤشر: ${buyers}؛ من عاد منهم: ${back}.`,
  merchant: ({ changes, buyers, returns, points }) =>
    `${changes && `متوسط تغيّر المستوى في السنة: ${changes}. `}يحتاج الرقم إلى عدد مشترين لا يقل عن ${buyers}، وعودات لا تقل عن ${returns} (الأقدم يُحسب أقل)، ومجال أضيق من ${points} نقطة؛ وبأقل من ذلك لا يُعرض رقم، ولا يُعرض رقم منخفض.`,
  journalist: ({ name, from, until, orders, buyers, merchants }) =>
    `اختُبر على ${name}، من ${from} إلى ${until}. الطلبات: ${orders}؛ المشترون: ${buyers}؛ التجار: ${merchants}.`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `لا يقول شيئًا عن ${silent} من ${all} من التجار. أقل من ${least} من المشترين: ${collecting}؛ عودات قليلة أو مجال واسع: ${unsettled}.`,
  attained: (share) => `من كل ما يمكن معرفته فوق الصدفة لدى المؤشر ${share}.`,
  document: 'كل الأرقام في وثيقة',
  method: (version) => `الطريقة ${version}`,
  among: { peers: 'مضيفون كان لهم مؤشر، كلٌّ في قطاعه', all: 'كل المضيفين، بنسبة من عاد' },
  columns: ['بماذا', 'صحيح من 100 زوج (مجال 90٪)', 'تقدُّمنا (90٪)'],
  predictors: {
    index: 'المؤشر',
    'came-back': 'نسبة من عاد كما تحسبها الطريقة',
    share: 'نسبة من عاد البسيطة',
    stars: 'متوسط النجوم',
    volume: 'عدد المشترين',
  },
  chance: 'الصدفة',
  ceiling: 'أقصى ما يمكن معرفته',
  little: 'البيانات قليلة',
  range: (value, lower, upper) => `${value} (${lower} إلى ${upper})`,
  asked: (buyers, back, merchants) => `المشترون الجدد: ${buyers}؛ عادوا خلال سنة: ${back}؛ المضيفون: ${merchants}.`,
  traffic: (markets) => `لمن تذهب الزيارات الموصى بها: متوسط أسواق محاكاة عددها ${markets} (مجال 90٪)`,
  trafficColumns: ['بماذا', 'عادوا من 1000 مشترٍ جديد', 'متاجر جديدة نالت 30 مشتريًا', 'التركّز (معامل جيني)'],
  policies: { trust: 'قاعدتنا للزيارات', equal: 'الكل سواء', volume: 'الطلبات', stars: 'النجوم', discount: 'الخصومات' },
};
export default messages;
