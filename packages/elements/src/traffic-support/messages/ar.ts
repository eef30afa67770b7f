import { common } from '../../messages/ar.ts';
import type { TrafficMessages } from './traffic-messages.ts';

const messages: TrafficMessages = {
  ...common,
  title: 'الزيارات بحسب الثقة',
  share: (share) => `${share} من الزوار الموصى لهم`,
  times: (times) => `${times} ضعف متوسط المتاجر`,
  pools: { base: 'كل يوم', 'cold-start': 'متاجر جديدة', growth: 'النمو', campaign: 'الحملة' },
  base: (level, lower) => `${level}، ومتقدم يقينًا على ${lower} من النظراء`,
  noBase: 'تأتي حين يُعرف عن المتجر ما يكفي',
  coldStart: 'فرصة ما دام المعروف قليلًا',
  growth: (points, error) => `ارتفع ${points} نقطة في 30 يومًا، أكثر من هامش الخطأ ${error}`,
  fall: (points, error) => `تراجع ${points} نقطة في 30 يومًا، أكثر من الخطأ ${error}`,
  noGrowth: (points, error) => `${points} نقطة في 30 يومًا، ضمن هامش الخطأ ${error}`,
  campaign: (name, until) => `${name}، حتى ${until}`,
  noTicket: (name, until) => `${name} حتى ${until}: بلا تذكرة`,
  levels: { leading: 'في الصدارة', above: 'أعلى من النظراء', par: 'بمستوى النظراء', below: 'أدنى من النظراء' },
  next: 'الخطوة التالية',
  steps: {
    'be-judged': () => 'مشترون يكفون للتقييم، بمستوى النظراء',
    'next-level': (level) => `بلوغ «${level}»`,
    'campaign-ticket': (what) => `تذكرة الحملات: ${what}`,
  },
  onCampaignDays: 'في أيام الحملات',
  top: 'لا درجة أعلى؛ حافظ عليها.',
  services: {
    '7-day-returns': 'الإرجاع خلال 7 أيام',
    'fast-refund': 'استرداد سريع',
    'fake-pays': 'التعويض عن المقلّد',
  },
  and: '، ',
  ticketLevel: 'أعلى من النظراء',
  rule: (version, date) => `القاعدة ${version}، ${date}`,
  notBought: 'الزيارات تُكسب ولا تُشترى',
};
export default messages;
