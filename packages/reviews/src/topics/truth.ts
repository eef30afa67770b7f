import { aspect, type Aspect } from './aspect.ts';
import { enWords, zhWords } from './wording.ts';

/** Whether one gets what was said, for what was said. */
export const truth: readonly Aspect[] = [
  aspect({
    praise: ['as-shown', '和展示一样', 'Just as shown', 'كما عُرض تمامًا'],
    wish: ['not-as-shown', '和展示有出入', 'Not as shown', 'يختلف عمّا عُرض'],
    dimension: 'content',
    zh: {
      praise: [
        zhWords(
          '(?:和|跟|与|同|如)?(?:图片|照片|描述|介绍|描写|图|实物|说的|直播[^，。]{0,4}|视频[^，。]{0,3})(?:上|里|中)?(?:的|所说的?|显示的)?(?:完全|基本|都|几乎|是)?(?:一样|一致|相符|符合|没有?差别|没有?色差)|实物(?:比[^，。！？]{0,5}更?|更|很)?(?:好看|漂亮|如图)|名副其实|名不虚传|没有?色差|不开(?:美颜|滤镜)|不是摆拍|跟我上身一样|说[^，。！？]{1,6}就真(?:有|没)|(?:缺点|瑕疵|不足)[^，。！？]{0,4}(?:先|前面|都|也)[^，。！？]{0,2}(?:说|拍|讲)|一点也?都?不夸|也?不瞎夸|不合适的?会劝|所见即所得|讲解(?:很|挺)?(?:实在|实诚|仔细|清楚)|货真价实|实事求是',
        ),
      ],
      wish: [
        zhWords(
          '(?:和|跟|与|同)?(?:图片|照片|描述|介绍|图|实物|说的|宣传|直播[^，。]{0,4}|网上)(?:上|里|中)?(?:的)?(?:完全|严重|根本|差太多|差得?远)?(?:不符|不一样|不一致|不同|相差|差距|出入|不相符|有差距|差太多)|(?:图上|照片里|直播说|直播间说)[^，。！？]{1,10}，?到手[^，。！？]{0,3}(?:是|一半)|货不对[板版]|挂羊头卖狗肉|虚假宣传|(?:^|有|严重)色差|发错|图文不符|骗人|忽悠|夸大',
        ),
      ],
    },
    en: {
      praise: [
        enWords(
          '(?:just|exactly|precisely|looks?|was|were|is|are|everything|place|apartment|room|house|space|much) (?:as|like) (?:it (?:was |is )?|they (?:were )?)?(?:described|pictured|shown|advertised|in the (?:pictures?|photos?|listing|video|stream))|as (?:described|pictured|advertised|shown)|(?:accurately|accurate) (?:described|descriptions?|listing|photos)|(?:photos|pictures|description|listing)(?: \\w+){0,3} (?:accurate(?:ly)?|true|honest)|like the (?:photos|pictures)|(?:looks?|is|was) the (?:colou?r|size) (?:i|we) got|the (?:colou?r|size) (?:i|we) got|(?:tell|told|tells) (?:you|us|me) (?:which|when|what) (?:\\w+ ){0,3}(?:is|are|was)|no filters?|exactly what (?:i|we) (?:expected|saw|ordered)|better than (?:the )?(?:photos|pictures|pictured|described|expected)',
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
    wish: ['doubts-genuine', '疑似非正品', 'May not be genuine', 'يُشَك في أصالته'],
    dimension: 'content',
    zh: {
      praise: [
        zhWords(
          '(?<!是不)(?:是|绝对|应该是|确实是|保证|肯定是|都是)(?:正品|正版)(?!吗)|正版(?=[，。！,]|$)|能查到备案|正品(?:无疑|没错|保证|，?放心)',
        ),
      ],
      wish: [
        zhWords(
          '(?:是|卖|像|买到|怀疑|全是|都是|肯定|应该是|绝对)(?:了|是)?(?:假货|假的|盗版|冒牌|山寨|水货|翻新|二手)|(?:不像|不是|怀疑|不太像)[^，。]{0,3}正品|盗版(?:书|的)|假冒|是不是(?:正品|盗版|翻新|假)',
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
          '价钱(?:很|也)?(?:公道|实在|合适)|价就?(?:很|挺)?实在|一分钱两分货|(?<![也要])不贵(?!重)|性价比(?:很|超|挺|非常|真的?|特别|也|比较|极)?(?:高|好|不错|超值)|物美价廉|物超所值|超值|很?划算|实惠|便宜(?!没好货|货|无好|的?东西|就)|价格(?:很|也|挺|比较|非常)?(?:合理|公道|实在|便宜|合适|美丽|低|实惠|不错|优惠|亲民)|值得(?:这个价|拥有|购买|入手|买)|值这个价|价有所值',
        ),
      ],
      wish: [
        zhWords(
          '性价比(?:不|太低|很低|低|一般|差)|(?:太|好|有点|偏|真|略|很)贵(?!重|宾|州|气|族)|价格(?:太|偏|有点|比较|略|很|也)?(?:高|贵)|不值(?:得|这个价|那个价)?|买贵|老客没优惠|(?:又|突然|一直|偷偷)涨价|刚买[^，。]{0,6}(?:就|又)?降(?:价|了)|(?:又|马上|立马|第二天)降价|降(?:价)?了?\\d+',
        ),
      ],
    },
    en: {
      praise: [
        enWords(
          'cheaper than|fair prices?|what you pay for and then some|(?:great|good|excellent|amazing|fantastic|incredible|best|wonderful|unbeatable|perfect) (?:value|price|deal|bargain)|worth (?:every|it|the (?:price|money))|(?:reasonabl[ey]|fairly|well) priced|affordable|value for (?:the )?money|(?:price|rate|cost)s?(?: \\w+){0,2} (?:reasonable|fair|great|right|good|unbeatable|affordable)|reasonable (?:price|rate)s?',
        ),
      ],
      wish: [
        enWords(
          "over-?priced|too expensive|price (?:dropped|went up|has gone up)|(?:postage|shipping) cost more|(?:not|isn['’]?t|wasn['’]?t) worth|(?:a bit|bit|little|rather|quite|very) (?:expensive|pricey)|(?:high|steep) price",
        ),
      ],
    },
  }),
  aspect({
    wish: ['short', '缺斤少两', 'Less than ordered', 'أقل من المطلوب'],
    praise: ['full-measure', '分量足', 'Generous amount', 'كمية وافية'],
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
