import type { ModerationRules } from '@huitou/contract/moderation-rules.js';

/**
 * Moderation rules v1. A published version is never edited: a change is a new version. Where the numbers come from, and what
 * they find and miss, stands in decisions/moderation.md.
 */
export const rulesV1: ModerationRules = {
  version: 'v1',
  rules: [
    {
      id: 'near-copy',
      names: { 'zh-CN': '雷同文字', en: 'Copied text', ar: 'نص منسوخ' },
      kind: 'hold',
      reason: 'duplicate',
      thresholds: { similarityAtLeast: 0.4, sizeAtLeast: 55, shorterAtLeast: 45 },
      words: {
        'zh-CN': '与另一位买家的评价文字几乎相同。太短的文字（少于约19个汉字）不比较。',
        en: 'The text is nearly that of another buyer’s review. Texts under some 55 letters are not compared.',
        ar: 'النص يكاد يطابق نص تقييم مشترٍ آخر. لا تُقارن النصوص التي تقل عن نحو 55 حرفًا.',
      },
    },
    {
      id: 'burst',
      names: { 'zh-CN': '评价突增', en: 'Sudden burst', ar: 'موجة مفاجئة' },
      kind: 'hold',
      reason: 'burst',
      thresholds: {
        reviewsAtLeast: 5,
        tailAtMost: 1e-3,
        shortWindowDays: 1,
        longWindowDays: 3,
        pastDays: 180,
        priorReviews: 1,
        priorDays: 3,
        priorUnevenness: 0.3,
      },
      words: {
        'zh-CN': '一到三天内的评价远多于该商家平时的节奏，按其过去半年算，出现的可能性不到千分之一。',
        en: 'Within one to three days there were far more reviews than this merchant usually gets: less probable than 1 in 1,000, by its last half year.',
        ar: 'خلال يوم إلى ثلاثة أيام وردت تقييمات أكثر بكثير من المعتاد لهذا التاجر: احتمال أقل من 1 من 1000 بحسب نصف سنته الأخير.',
      },
    },
    {
      id: 'contact-data',
      names: { 'zh-CN': '联系方式', en: 'Contact data', ar: 'بيانات اتصال' },
      kind: 'hold',
      reason: 'advertising',
      thresholds: { waysAtLeast: 1 },
      words: {
        'zh-CN': '文字里有电话、邮箱、聊天账号或链接，或请读者私下联系。',
        en: 'The text has a telephone number, a mail address, an account of a messenger or a link, or asks readers to write in private.',
        ar: 'في النص رقم هاتف أو بريد أو حساب مراسلة أو رابط، أو دعوة القراء إلى المراسلة الخاصة.',
      },
    },
    {
      id: 'advertising',
      names: { 'zh-CN': '广告', en: 'Advertising', ar: 'إعلان' },
      kind: 'fold',
      reason: 'advertising',
      thresholds: {
        weightAtLeast: 3,
        masked: 2,
        messenger: 2,
        link: 2,
        private: 2,
        invitation: 1.5,
        offer: 1.5,
        price: 0.5,
      },
      words: {
        'zh-CN': '文字在推销别的东西：联系方式、邀请和推销的话按分量相加，达到3。',
        en: 'The text sells something else: ways of contact, invitations and offers, each with its weight, add up to 3.',
        ar: 'النص يروّج لشيء آخر: طرق الاتصال والدعوات والعروض، لكل منها وزن، مجموعها 3 فأكثر.',
      },
    },
    {
      id: 'before-delivery',
      names: { 'zh-CN': '未收货先评', en: 'Written before delivery', ar: 'كُتب قبل التسليم' },
      kind: 'fold',
      reason: 'before-delivery',
      thresholds: { graceHours: 12, scanDays: 21 },
      words: {
        'zh-CN': '在订单送达之前就评价了商品本身。说没收到货的评价不算。',
        en: 'It judges goods before they were delivered. A review that says that nothing has come is not meant.',
        ar: 'يحكم على السلعة قبل تسليمها. ولا يشمل ذلك تقييمًا يقول إن الطلب لم يصل.',
      },
    },
    {
      id: 'linked-account',
      names: { 'zh-CN': '关联账号', en: 'Linked account', ar: 'حساب مرتبط' },
      kind: 'fold',
      reason: 'own-account',
      thresholds: {},
      words: {
        'zh-CN': '作者的账号与商家有关联。',
        en: 'The account of its author is linked to the merchant.',
        ar: 'حساب الكاتب مرتبط بالتاجر.',
      },
    },
  ],
};
