import { aspect, type Aspect } from './aspect.ts';
import { bad, en, enWords, good, zh, zhWords } from './wording.ts';

const people = {
  zh: '客服|店家|卖家|商家|老板|老板娘|店主|主播|房东|房主|店员|服务员?|服务态度|态度|前台|管家|小姐姐|小哥哥|阿姨|大姐|大哥',
  en: 'hosts?|owners?|seller|staff|service|she|he',
};

/** Without the words that stand for a shop as well as for somebody in it: 商家商品不行. */
const rude = '客服|服务态度|态度|服务员?|前台|房东|房主|老板娘?|店主|主播|店员|管家|阿姨';

/** The people on the other side, and whether what they say is so. */
export const service: readonly Aspect[] = [
  aspect({
    praise: ['made-good', '坏了包赔', 'Damage made good', 'التلف يُعوَّض'],
    wish: ['not-made-good', '售后难', 'Hard to put right', 'يصعب الإصلاح بعد الشراء'],
    dimension: 'service',
    evenIf: true,
    zh: {
      praise: [
        zhWords(
          '(?:坏|烂|破|碎|损)[^，。！？]{0,6}[，,]?[^，。！？]{0,8}(?:包赔|就赔|都赔|赔了|给?补了|就补|就给补|补发|重发|给?退了|秒退|秒赔)|坏果包赔|坏了?包赔|(?:马上|立刻|立马|当天|主动|二话不说|第二天)[^，。！？]{0,5}(?:补发|补了|补寄|退款|退了|换了|换货|赔|重发)|售后(?:很|挺|真|服务|也)*(?:好|不错|给力|到位|及时|棒|爽快|有保障)',
        ),
      ],
      wish: [
        zh('售后(?:服务)?', `${bad.zh}|没人|不理|推|没有?保障|拖`, 5),
        zhWords(
          '(?:不|拒绝|不肯|不给|不让|不予)(?:退货|退款|退换|换货|赔|退钱|给退)|没人(?:处理|解决|管)|(?:互相|来回)?推(?:诿|卸|来推去)|拒不|不给(?:解决|处理|退|换)',
        ),
      ],
    },
    en: {
      praise: [
        enWords(
          '(?:refunded|replaced|sent (?:me )?(?:a |another |new )(?:replacement|one)|replacement (?:came|arrived|was sent)|made (?:it|things) right|(?:fixed|resolved|solved|sorted|addressed|took care of) (?:it |this |that |the (?:issue|problem)s? |any (?:issue|problem)s? |everything )?(?:right away|immediately|quickly|promptly|within|the same day|straight ?away))|easy returns?|full refund (?:right|at once|within)',
        ),
      ],
      wish: [
        enWords(
          "(?:refused?|won['’]?t|wouldn['’]?t|would not) (?:to )?(?:refund|replace|take it back|give (?:me|us) (?:a|my|our) (?:money|refund))|no refund|never (?:refunded|replaced|fixed|resolved)",
        ),
      ],
    },
  }),
  aspect({
    praise: ['kind', '待人热情', 'Kind and helpful', 'لطيف ومتعاون'],
    wish: ['unkind', '态度不好', 'Unfriendly', 'تعامل غير ودود'],
    dimension: 'service',
    zh: {
      praise: [
        zh(people.zh, `${good.zh}|热情|耐心|周到|贴心|热心|友善|友好|亲切|和善|客气|细心|负责`, 6),
        zhWords('热情(?:好客|周到|的(?:房东|主人|老板|店家))|贴心的'),
      ],
      wish: [zh(rude, `${bad.zh}|冷淡|冷漠|傲慢|不耐烦|无礼|爱理不理|爱答不理|骂|吼|凶`, 5)],
    },
    en: {
      praise: [
        ...en(
          people.en,
          'kind|helpful|friendly|welcoming|gracious|attentive|accommodating|hospitable|thoughtful|wonderful|great|amazing|fantastic|excellent|awesome|sweet|considerate|generous',
          4,
        ),
        enWords(
          '(?:very|so|super|extremely|really|incredibly|always) (?:kind|helpful|friendly|accommodating|welcoming|hospitable|gracious|thoughtful)|great (?:host|service)|went (?:above and beyond|out of (?:his|her|their) way)|made (?:me|us) feel (?:so |very |right |really )?(?:welcome|at home)',
        ),
      ],
      wish: [
        ...en(people.en, `rude|unfriendly|unhelpful|dismissive|hostile|cold|unprofessional|${bad.en}`),
        enWords('rude|unfriendly|unhelpful|unprofessional'),
      ],
    },
  }),
  aspect({
    praise: ['answers', '回复及时', 'Answers quickly', 'يرد بسرعة'],
    wish: ['unanswered', '回得慢', 'Slow to answer', 'بطيء في الرد'],
    dimension: 'content',
    zh: {
      praise: [
        zh('回复|回应|回消息|沟通|响应|解答|答复|弹幕', `及时|很?快|迅速|秒回|顺畅|耐心|${good.zh}`),
        zhWords('秒回|有问必答'),
      ],
      wish: [
        zhWords(
          '(?:弹幕|消息|问题?|咨询|客服|电话|短信)[^，。！？]{0,8}(?:没人[理回答应接]|不理(?!想)|不回|不搭理|没回|都?不接|看不见|没反应|石沉大海|没有?回[复应])',
        ),
        zh('回复|回应|回消息|响应|弹幕回得?', '慢|敷衍|不及时|迟'),
      ],
    },
    en: {
      praise: [
        enWords(
          '(?:quick|prompt|fast|timely) (?:to (?:respond|reply|answer)|repl(?:y|ies)|responses?|communication|answers?|responder)|respon(?:ds?|ded|se|sive|ses)(?: \\w+){0,2} (?:quick(?:ly)?|prompt(?:ly)?|immediately|right away|fast|timely|within)|(?:very|super|extremely|always|so|really|incredibly|quickly) responsive|(?:answered|replied) (?:\\w+ ){0,5}(?:quickly|promptly|immediately|right away|within)|easy to (?:communicate|reach|contact)|responsive',
        ),
        ...en('communication', `${good.en}|easy|clear|prompt`),
      ],
      wish: [
        enWords(
          "(?:slow|late) (?:to (?:respond|reply|answer)|repl(?:y|ies)|responses?)|unresponsive|(?:no|never any|didn['’]?t get an?y?) (?:response|reply|answer)|(?:never|not|didn['’]?t|hasn['’]?t|doesn['’]?t|did not) (?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)|ignored (?:me|us|my|our)|nobody (?:answered|replied|reads?|read)|no one (?:answered|replied|reads?|read)",
        ),
        ...en('communication', bad.en),
      ],
    },
  }),
  aspect({
    praise: ['as-shown', '和展示一样', 'Just as shown', 'كما عُرض تمامًا'],
    wish: ['not-as-shown', '和展示有出入', 'Not as shown', 'يختلف عمّا عُرض'],
    dimension: 'content',
    zh: {
      praise: [
        zhWords(
          '(?:和|跟|与|同|如)?(?:图片|照片|描述|介绍|描写|图|实物|说的|直播[^，。]{0,4}|视频[^，。]{0,3})(?:上|里|中)?(?:的|所说的?|显示的)?(?:完全|基本|都|几乎|是)?(?:一样|一致|相符|符合|没有?差别|没有?色差)|实物(?:比[^，。！？]{0,5}更?|更|很)?(?:好看|漂亮|如图)|名副其实|名不虚传|没有?色差|所见即所得|讲解(?:很|挺)?(?:实在|实诚|仔细|清楚)|货真价实|实事求是',
        ),
      ],
      wish: [
        zhWords(
          '(?:和|跟|与|同)?(?:图片|照片|描述|介绍|图|实物|说的|宣传|直播[^，。]{0,4}|网上)(?:上|里|中)?(?:的)?(?:完全|严重|根本|差太多|差得?远)?(?:不符|不一样|不一致|不同|相差|差距|出入|不相符|有差距|差太多)|货不对[板版]|挂羊头卖狗肉|虚假宣传|(?:^|有|严重)色差|发错|图文不符|骗人|忽悠|夸大',
        ),
      ],
    },
    en: {
      praise: [
        enWords(
          '(?:just|exactly|precisely|looks?|was|were|is|are|everything|place|apartment|room|house|space|much) (?:as|like) (?:it (?:was |is )?|they (?:were )?)?(?:described|pictured|shown|advertised|in the (?:pictures?|photos?|listing|video|stream))|as (?:described|pictured|advertised|shown)|(?:accurately|accurate) (?:described|descriptions?|listing|photos)|(?:photos|pictures|description|listing)(?: \\w+){0,3} (?:accurate(?:ly)?|true|honest)|like the (?:photos|pictures)|exactly what (?:i|we) (?:expected|saw|ordered)|better than (?:the )?(?:photos|pictures|pictured|described|expected)',
        ),
      ],
      wish: [
        enWords(
          "mislead(?:ing)?|misrepresented|false advertising|(?:nothing|not (?:really |quite |exactly )?|isn['’]?t |wasn['’]?t |differs? |different )(?:at all )?(?:like|as|from|than) (?:the |it )?(?:was |were )?(?:photos?|pictures?|pictured|described|advertised|description|listing|shown)|inaccurate|wrong (?:item|colou?r|one)|photoshopped",
        ),
      ],
    },
  }),
  aspect({
    praise: ['genuine', '是正品', 'Genuine', 'أصلي'],
    wish: ['doubts-genuine', '怀疑不是正品', 'Doubts that it is genuine', 'شك في أصالته'],
    dimension: 'content',
    zh: {
      praise: [zhWords('(?<!是不)(?:是|绝对|应该是|确实是|保证|肯定是|都是)正品(?!吗)|正品(?:无疑|没错|保证|，?放心)')],
      wish: [
        zhWords(
          '(?:是|卖|像|买到|怀疑|全是|都是|肯定|应该是|绝对)(?:了|是)?(?:假货|假的|盗版|冒牌|山寨|水货|翻新|二手|旧的)|(?:不像|不是|怀疑|不太像)[^，。]{0,3}正品|盗版(?:书|的)|假冒|是不是(?:正品|盗版|翻新|假)',
        ),
      ],
    },
    en: {
      praise: [
        enWords('(?:(?:is|are|was|were|looks?|100%|definitely) (?:genuine|authentic)|the real (?:thing|deal))(?! \\w)'),
      ],
      wish: [enWords('(?:fake|counterfeit|knock-?off)s?')],
    },
  }),
  aspect({
    praise: ['worth-it', '价格实在', 'Worth the price', 'يستحق ثمنه'],
    wish: ['pricey', '价格偏高', 'Too expensive', 'سعره مرتفع'],
    dimension: 'returning',
    zh: {
      praise: [
        zhWords(
          '性价比(?:很|超|挺|非常|真的?|特别|也|比较|极)?(?:高|好|不错|超值)|物美价廉|物超所值|超值|很?划算|实惠|便宜(?!没好货|货|无好|的?东西|就)|价格(?:很|也|挺|比较|非常)?(?:合理|公道|实在|便宜|合适|美丽|低|实惠|不错|优惠|亲民)|值得(?:这个价|拥有|购买|入手|买)|值这个价|价有所值',
        ),
      ],
      wish: [
        zhWords(
          '性价比(?:不|太低|很低|低|一般|差)|(?:太|好|有点|偏|真|略|很)贵(?!重|宾|州|气|族)|价格(?:太|偏|有点|比较|略|很|也)?(?:高|贵)|不值(?:得|这个价|那个价)?|买贵|刚买[^，。]{0,6}(?:就|又)?降(?:价|了)|(?:又|马上|立马|第二天)降价|降(?:价)?了?\\d+',
        ),
      ],
    },
    en: {
      praise: [
        enWords(
          '(?:great|good|excellent|amazing|fantastic|incredible|best|wonderful|unbeatable|perfect) (?:value|price|deal|bargain)|worth (?:every|it|the (?:price|money))|(?:reasonabl[ey]|fairly|well) priced|affordable|value for (?:the )?money|(?:price|rate|cost)s?(?: \\w+){0,2} (?:reasonable|fair|great|right|good|unbeatable|affordable)|reasonable (?:price|rate)s?',
        ),
      ],
      wish: [
        enWords(
          "over-?priced|too expensive|(?:not|isn['’]?t|wasn['’]?t) worth|(?:a bit|bit|little|rather|quite|very) (?:expensive|pricey)|(?:high|steep) price",
        ),
      ],
    },
  }),
  aspect({
    wish: ['short', '缺斤少两', 'Less than ordered', 'أقل من المطلوب'],
    praise: ['full-measure', '分量足', 'Full measure', 'الكمية وافية'],
    dimension: 'content',
    zh: {
      praise: [
        zhWords('(?:分量|份量|斤两)(?:很|也|都|挺|给得?)?足|足斤|个(?:头|儿)+(?:很|都|挺|也|超|特别|真|够)+大(?!小)'),
      ],
      wish: [
        zhWords(
          '缺斤|斤少两|短斤|不够秤|分量(?:太?少|不足|不够)|份量(?:太?少|不足|不够)|少(?:发|寄|送|给)了|漏发|缺(?:了)?(?:一|两|几)|个(?:头|儿)*(?:太|很|都|特别|有点|好|这么)小|(?:果子?|苹果|橙子|桃子?|梨)[^，。！？]{0,2}(?:太|很|特别|好)小',
        ),
      ],
    },
    en: {
      praise: [enWords('generous (?:portions?|sizes?|amounts?)')],
      wish: [
        enWords('(?:missing|short(?:ed)?) (?:items?|pieces?|parts?|a (?:piece|part)|one)|under-?weight|fewer than'),
      ],
    },
  }),
];
