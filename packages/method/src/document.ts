import type { MethodDocument } from '@huitou/contract/method-document.js';

/**
 * Method v2. Everything that is a choice stands here. Half-lives, prior strengths and the points and runs of `hysteresis`
 * were estimated on public data (Tmall repeat buyers, Olist, Inside Airbnb) where they could be; CONTRIBUTING says how to
 * add a measure. A published version is never edited: a change is a new version. Nothing was published under v1, which
 * waited for a return as long as half of those of the industry had taken (decisions/return-by-age.md).
 */
export const methodV2: MethodDocument = {
  version: 'v2',
  dimensions: [
    {
      id: 'quality',
      names: { 'zh-CN': '商品品质', en: 'Quality', ar: 'الجودة' },
      weight: 0.25,
      halfLifeDays: 180,
      measures: [
        {
          id: 'goods-stars',
          names: { 'zh-CN': '商品评分', en: 'Stars for the goods', ar: 'نجوم السلعة' },
          kind: 'stars',
          weight: 0.5,
          prior: 11,
          maturesAfterDays: 0,
          words: {
            'zh-CN': '买家给商品打的星，同一买家同一天只算一次，取平均。',
            en: 'The stars buyers gave the goods; one buyer counts once a day, with the mean of that day.',
            ar: 'النجوم التي منحها المشترون للسلعة؛ يُحسب المشتري مرة واحدة في اليوم بمتوسط ذلك اليوم.',
          },
        },
        {
          id: 'no-quality-refund',
          names: { 'zh-CN': '无品质退款', en: 'No refund for quality', ar: 'بلا استرداد بسبب الجودة' },
          kind: 'share',
          weight: 0.5,
          prior: 54,
          maturesAfterDays: 14,
          words: {
            'zh-CN': '付款后14天内没有因品质问题退款的订单占比。',
            en: 'The share of orders without a refund for quality in the 14 days after payment.',
            ar: 'نسبة الطلبات التي لم يُسترد ثمنها بسبب الجودة خلال 14 يومًا من الدفع.',
          },
        },
      ],
    },
    {
      id: 'service',
      names: { 'zh-CN': '服务保障', en: 'Service', ar: 'الخدمة' },
      weight: 0.25,
      halfLifeDays: 180,
      measures: [
        {
          id: 'dispatched-in-time',
          names: { 'zh-CN': '按时发货', en: 'Dispatched in time', ar: 'الشحن في الموعد' },
          kind: 'share',
          weight: 0.5,
          prior: 6.5,
          maturesAfterDays: 0,
          words: {
            'zh-CN': '在承诺时间之前交给快递的订单占比；买家在那之前改变主意的订单不算。',
            en: 'The share of orders handed over by the promised time; orders the buyer gave up before then are left out.',
            ar: 'نسبة الطلبات المسلَّمة للشحن قبل الموعد الموعود؛ ولا تُحسب الطلبات التي عدل عنها المشتري قبله.',
          },
        },
        {
          id: 'delivered-in-time',
          names: { 'zh-CN': '按时送达', en: 'Delivered in time', ar: 'التسليم في الموعد' },
          kind: 'share',
          weight: 0.25,
          prior: 54,
          maturesAfterDays: 0,
          words: {
            'zh-CN': '在承诺的日期之前送达的订单占比；买家在那之前改变主意的订单不算。',
            en: 'The share of orders that arrived by the promised time; orders the buyer gave up before then are left out.',
            ar: 'نسبة الطلبات التي وصلت قبل الموعد الموعود؛ ولا تُحسب الطلبات التي عدل عنها المشتري قبله.',
          },
        },
        {
          id: 'service-stars',
          names: { 'zh-CN': '服务评分', en: 'Stars for the service', ar: 'نجوم الخدمة' },
          kind: 'stars',
          weight: 0.25,
          prior: 11,
          maturesAfterDays: 0,
          words: {
            'zh-CN': '买家给服务打的星，同一买家同一天只算一次，取平均。',
            en: 'The stars buyers gave the service; one buyer counts once a day, with the mean of that day.',
            ar: 'النجوم التي منحها المشترون للخدمة؛ يُحسب المشتري مرة واحدة في اليوم بمتوسط ذلك اليوم.',
          },
        },
      ],
    },
    {
      id: 'content',
      names: { 'zh-CN': '内容真实', en: 'Content', ar: 'صدق المحتوى' },
      weight: 0.25,
      halfLifeDays: 180,
      measures: [
        {
          id: 'content-stars',
          names: { 'zh-CN': '所见即所得', en: 'What I got is what I was shown', ar: 'ما وصلني هو ما عُرض عليّ' },
          kind: 'stars',
          weight: 0.5,
          prior: 11,
          maturesAfterDays: 0,
          words: {
            'zh-CN': '买家对“收到的和看到的一样”打的星，同一买家同一天只算一次，取平均。',
            en: 'The stars buyers gave to “what I got is what I was shown”; one buyer counts once a day.',
            ar: 'نجوم المشترين لعبارة «ما وصلني هو ما عُرض عليّ»؛ يُحسب المشتري مرة واحدة في اليوم.',
          },
        },
        {
          id: 'answered-in-time',
          names: { 'zh-CN': '及时回复', en: 'Answered in time', ar: 'الرد في الوقت المناسب' },
          kind: 'share',
          weight: 0.5,
          prior: 20,
          maturesAfterDays: 1,
          words: {
            'zh-CN': '写了文字的评价中，商家在24小时内回复的占比。',
            en: 'The share of reviews with words that the merchant answered within 24 hours.',
            ar: 'نسبة التقييمات المكتوبة التي رد عليها التاجر خلال 24 ساعة.',
          },
        },
      ],
    },
    {
      id: 'returning',
      names: { 'zh-CN': '回购体验', en: 'Loyalty', ar: 'معاودة الشراء' },
      weight: 0.25,
      halfLifeDays: 365,
      measures: [
        {
          id: 'came-back',
          names: { 'zh-CN': '买家回头', en: 'Came back', ar: 'عادوا للشراء' },
          kind: 'returns',
          weight: 2 / 3,
          prior: 100,
          maturesAfterDays: 0,
          words: {
            'zh-CN': '一年内在另一天再次购买的买家，与同行中首购后同样久的买家应有的人数相比。',
            en: 'Buyers who bought again on another day within a year, against as many as had come back to the merchant’s peers by the same time after their first purchase.',
            ar: 'المشترون الذين اشتروا مرة أخرى في يوم آخر خلال سنة، مقارنةً بمن عادوا إلى التجار النظراء بعد المدة نفسها من أول شراء.',
          },
        },
        {
          id: 'would-buy-again',
          names: { 'zh-CN': '愿意再买', en: 'Would buy again', ar: 'سيشترون مجددًا' },
          kind: 'share',
          weight: 1 / 3,
          prior: 11,
          maturesAfterDays: 0,
          words: {
            'zh-CN': '回头客评价中表示“愿意再买”的占比，同一买家同一天只算一次。',
            en: 'The share of repeat buyers’ reviews that say they would buy again; one buyer counts once a day.',
            ar: 'نسبة تقييمات العملاء العائدين التي تقول إنهم سيشترون مجددًا؛ يُحسب المشتري مرة واحدة في اليوم.',
          },
        },
      ],
    },
  ],
  needs: 'returning',
  windowDays: 365,
  confidence: 0.9,
  levels: {
    collectingUnder: 30,
    aboveOver: 50,
    belowUnder: 50,
    leadingOver: 80,
    leadingFrom: 100,
    unsettledUnderReturns: 5,
    unsettledFromWidth: 60,
  },
  hysteresis: { points: 5, runs: 3, margin: 0.1 },
  peers: { atLeast: 20, atLeastAtRoot: 5 },
  returning: {
    // Close where buyers return most; fewer knots predicted worse (decisions/return-by-age.md).
    knotsDays: [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 365],
    priorAtLeast: 1,
  },
  excludedReasons: ['not-a-customer', 'own-account', 'paid-for', 'automated', 'duplicate'],
};
