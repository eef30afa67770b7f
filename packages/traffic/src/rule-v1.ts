import type { TrafficRule } from '@huitou/contract/traffic-rule.js';

/**
 * Traffic rule v1. Everything that is a choice stands here; `npm run simulate:traffic` compares it with other rules, and
 * decisions/traffic-follows-trust.md says how its figures were chosen.
 * A published version is never edited: a change is a new version.
 */
export const trafficRuleV1: TrafficRule = {
  version: 'v1',
  pools: [
    {
      id: 'base',
      names: { 'zh-CN': '日常流量', en: 'Every day', ar: 'كل يوم' },
      share: 0.5,
      words: {
        'zh-CN': '每天都有，按等级和百分位区间的下限分：回头客越看好、数据越扎实，分得越多。',
        en: 'Every day, by level and the lower end of the percentile: the more returning customers think of a shop, and the surer that is, the more.',
        ar: 'كل يوم، حسب المستوى والحد الأدنى للمئين: كلما زاد تقدير العملاء العائدين وكان أوثق، زادت الحصة.',
      },
    },
    {
      id: 'cold-start',
      names: { 'zh-CN': '新店机会', en: 'New shops', ar: 'متاجر جديدة' },
      share: 0.3,
      words: {
        'zh-CN': '数据还太少的店平分，每家有上限；够评分了就按评分分。',
        en: 'Shops of which too little is known share it equally, each up to a bound, until they can be judged.',
        ar: 'تتقاسمه بالتساوي المتاجر التي لا يُعرف عنها ما يكفي، بحد أقصى لكل متجر، إلى أن يمكن تقييمها.',
      },
    },
    {
      id: 'growth',
      names: { 'zh-CN': '成长加成', en: 'Growth', ar: 'النمو' },
      share: 0.1,
      words: {
        'zh-CN': '30天里百分位的上升超过误差的店，按超出多少分。',
        en: 'Shops whose percentile rose by more than its error in 30 days, by as much as it rose beyond that.',
        ar: 'للمتاجر التي ارتفع مئينها خلال 30 يومًا بأكثر من هامش الخطأ، بقدر ما زاد على ذلك.',
      },
    },
    {
      id: 'campaign',
      names: { 'zh-CN': '大促关键期', en: 'Campaign', ar: 'الحملة' },
      share: 0.1,
      words: {
        'zh-CN': '大促那几天，给高于行业、承诺七天退货和假货赔付的店；平时归日常流量。',
        en: 'On campaign days, for shops above their industry that promise 7-day returns and pay for fakes; on other days it belongs to every day.',
        ar: 'في أيام الحملات، للمتاجر الأعلى من قطاعها التي تَعِد بالإرجاع خلال 7 أيام وبالتعويض عن المقلّد؛ وفي غيرها يعود إلى حصة كل يوم.',
      },
    },
  ],
  base: { levels: { leading: 1.3, above: 1.1, par: 1, below: 0.2 }, exponent: 0.5 },
  coldStart: { levels: ['collecting', 'unsettled'], mostOfMean: 1.4 },
  growth: { days: 30, halfLifeDays: 180, mostOfMean: 2 },
  campaign: { levels: ['above', 'leading'], services: ['7-day-returns', 'fake-pays'] },
  mostOfMean: 2,
};
