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
    praise: ['made-good', '坏了包赔', 'Replaces damaged items', 'يُعوَّض عن التلف'],
    wish: ['not-made-good', '售后难', 'Poor after-sales service', 'خدمة ما بعد البيع ضعيفة'],
    dimension: 'service',
    evenIf: true,
    zh: {
      praise: [
        zhWords(
          '(?:坏|烂|破|碎|损)[^，。！？]{0,6}[，,]?[^，。！？]{0,8}(?:包赔|就赔|都赔|赔了|给?补了|就补|就给补|补发|重发|给?退了|秒退|秒赔)|坏果包赔|坏了?包赔|(?:马上|立刻|立马|当天|主动|二话不说)[^，。！？]{0,5}(?:补发|补了|补寄|退款|退了|换了|换货|赔|重发)|退换(?:货)?(?:不墨迹|方便|很?快|爽快|没二话)|没让我多说一句|一句话就(?:退|换|补)|售后(?:很|挺|真|服务|也)*(?:好|不错|给力|到位|及时|棒|爽快|有保障)',
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
          '(?:refunded|replaced|sent (?:me )?(?:a |another |new )(?:replacement|one)|replacement (?:came|arrived|was sent)|made (?:it|things) right|(?:fixed|resolved|solved|sorted|addressed|took care of) (?:it |this |that |the (?:issue|problem)s? |any (?:issue|problem)s? |everything )?(?:right away|immediately|quickly|promptly|within|the same day|straight ?away))|(?:easy|painless) returns?|returns? (?:was|were|is|are) (?:easy|painless|simple|quick)|no questions asked|full refund (?:right|at once|within)',
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
        zhWords('热情(?:好客|周到|的(?:房东|主人|老板|店家))|贴心的|没嫌烦|手写卡|记得(?:我|老客)'),
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
          '(?:very|so|super|extremely|really|incredibly|always) (?:kind|helpful|friendly|accommodating|welcoming|hospitable|gracious|thoughtful)|great (?:host|service)|(?:hand-?written|thank[- ]you) (?:note|card)|remember(?:s|ed) (?:me|us|what|my|our)|a real person|went (?:above and beyond|out of (?:his|her|their) way)|made (?:me|us) feel (?:so |very |right |really )?(?:welcome|at home)',
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
    wish: ['unanswered', '回复慢', 'Slow to answer', 'بطيء في الرد'],
    dimension: 'content',
    zh: {
      praise: [
        zh('回复|回应|回消息|沟通|响应|解答|答复|弹幕', `及时|很?快|迅速|秒回|顺畅|耐心|${good.zh}`),
        zhWords(
          '秒回|有问必答|[一二两三几]分钟(?:就|内)?回|半夜还在|(?:弹幕|问题?)[^，。！？不没]{0,8}(?:念出来|都答|都回|就回)|(?:主播|店家|老板)会看[^，。！？]{0,6}(?:评论|弹幕)',
        ),
      ],
      wish: [
        zhWords(
          '(?:弹幕|消息|问题?|咨询|客服|电话|短信)[^，。！？]{0,8}(?:没人[理回答应接]|不理(?!想)|不回|不搭理|没回|都?不接|看不见|没反应|自动回复|没人答|石沉大海|没有?回[复应])',
        ),
        zh('回复|回应|回消息|响应|弹幕回得?', '慢|敷衍|不及时|迟'),
      ],
    },
    en: {
      praise: [
        enWords(
          '(?:quick|prompt|fast|timely) (?:to (?:respond|reply|answer)|repl(?:y|ies)|responses?|communication|answers?|responder)|respon(?:ds?|ded|se|sive|ses)(?: \\w+){0,2} (?:quick(?:ly)?|prompt(?:ly)?|immediately|right away|fast|timely|within)|(?:very|super|extremely|always|so|really|incredibly|quickly) responsive|(?:answered|replied) (?:\\w+ ){0,5}(?:quickly|promptly|immediately|right away|within)|easy to (?:communicate|reach|contact)|(?:got|gave) (?:me |us )?a straight answer|wrote (?:right )?back|responsive',
        ),
        ...en('communication', `${good.en}|easy|clear|prompt`),
      ],
      wish: [
        enWords(
          "automatic repl(?:y|ies)|(?:slow|late) (?:to (?:respond|reply|answer)|repl(?:y|ies)|responses?)|unresponsive|(?:no|never any|didn['’]?t get an?y?) (?:response|reply|answer)|(?:never|not|didn['’]?t|hasn['’]?t|doesn['’]?t|did not) (?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)|ignored (?:me|us|my|our)|nobody (?:answered|replied|reads?|read)|no one (?:answered|replied|reads?|read)",
        ),
        ...en('communication', bad.en),
      ],
    },
  }),
];
