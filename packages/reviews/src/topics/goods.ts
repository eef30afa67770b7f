import { aspect, type Aspect } from './aspect.ts';
import { bad, en, enWords, good, zh, zhWords } from './wording.ts';

const food =
  /果|苹果|橙|桃|梨|莓|菜|肉|鱼|虾|蟹|蛋|奶|茶|饼|糕|面包|零食|糖|蜂蜜|坚果|吃|甜|鲜花|花束|fruit|apple|orange|peach|berr|food|eat|ate|tast|tea|coffee|bread|cake|honey|nut|meat|fish|vegetable|salad|flowers?\b/i;

const clothes = { zh: '布料|面料|料子|材质|质地', en: 'fabric|material|cotton|wool|cloth' };

/** What was bought. */
export const goods: readonly Aspect[] = [
  aspect({
    praise: ['fresh', '新鲜', 'Fresh', 'طازج'],
    wish: ['not-fresh', '不够新鲜', 'Not fresh enough', 'ليس طازجًا بما يكفي'],
    dimension: 'quality',
    when: food,
    zh: {
      praise: [zhWords('新鲜(?!度?(?:一般|不|欠|差|感|的?空气|血液|事|劲))|水灵|很?水嫩')],
      wish: [zhWords('蔫了?|烂了|发霉|烂的|坏的(?:就|有|好几|太多|很多)|都?坏了|放久了|存货|陈年|变质|过期|不新鲜')],
    },
    en: {
      praise: [
        enWords(
          'fresh(?! air| linens?| towels?| sheets?| water| breeze)|crisp and (?:sweet|juicy)|freshly (?:picked|baked|roasted)',
        ),
      ],
      wish: [enWords('stale|wilted|rotten|mou?ldy|past (?:its|their) best|out of date|expired|bruised')],
    },
  }),
  aspect({
    praise: ['tasty', '好吃', 'Tastes good', 'لذيذ'],
    wish: ['bland', '味道一般', 'Disappointing taste', 'الطعم دون المتوقع'],
    dimension: 'quality',
    when: food,
    zh: {
      praise: [
        zhWords(
          '好吃|美味|好喝|可口|爽口|爽脆|又?脆又?甜|味道(?:很|挺|真|超)?(?:好|棒|赞|不错|正)|口感(?:很|挺|真)?(?:好|棒|不错)|香甜|汁多|多汁|水分(?:很|挺)?(?:足|多)',
        ),
      ],
      wish: [
        zh('味道|口感|口味|吃起来', '一般般?|差|怪|淡|不行|很烂', 3),
        zhWords('难吃|难喝|没味道|没什么味|没啥味|不好吃'),
      ],
    },
    en: {
      praise: [
        enWords('tast(?:y|es? (?:great|good|amazing|wonderful|delicious))|delicious|juicy|flavou?rful|yummy'),
        ...en('taste|flavou?r', good.en),
      ],
      wish: [enWords('bland|tasteless|inedible'), ...en('taste|flavou?r', bad.en)],
    },
  }),
  aspect({
    praise: ['sweet', '甜度稳定', 'Reliably sweet', 'حلاوة ثابتة'],
    wish: ['not-sweet', '不够甜', 'Not sweet enough', 'ليس حلوًا بما يكفي'],
    dimension: 'quality',
    when: food,
    zh: {
      praise: [
        zhWords(
          '(?:很|挺|真|超|好|特别|非常|蛮|还|够|又|巨|倍儿?|都|脆|清|香|太)甜(?!蜜|心|言|度|得?发腻)|甜(?:滋滋|丝丝|而不腻)|甜度[^，。！？不没]{0,3}(?:够|好|高|稳|正好|足)',
        ),
      ],
      wish: [
        zhWords('不甜|没甜味|特别酸|太酸|很酸(?!甜|爽)|酸得?(?:要命|不行|掉牙)|偏酸|死酸|酸死|有点酸(?!甜)|甜度不'),
      ],
    },
    en: {
      praise: [
        enWords(
          '(?:so|very|really|perfectly|always|beautifully) sweet(?! host| of| and helpful| lady| man| person| couple)|sweet and (?:juicy|crisp|crunchy)',
        ),
      ],
      wish: [enWords('(?:too |very |so )?sour|tart')],
    },
  }),
  aspect({
    praise: ['true-size', '尺码准', 'True to size', 'المقاس دقيق'],
    wish: ['wrong-size', '尺码不准', 'Sizing is off', 'المقاس غير دقيق'],
    dimension: 'content',
    zh: {
      praise: [
        zh('尺码|尺寸|大小|码数|号码', '合适|正好|刚好|标准|正合适|准(?!备)|合身'),
        zhWords('很合身|挺合身|非常合身|穿着?(?:正|刚)好|穿(?:着|上|起来)很?合适'),
      ],
      wish: [
        zh('尺码|码数|号码|码子|尺寸', '偏[大小]|不准|不对|不符|有问题|小了|大了'),
        zhWords('(?:太|买|有点|偏|穿着?)[大小]了(?:一?[码号点些]|，?穿)|穿不(?:下|了|上|进)|不合身|勒得慌|小得?穿'),
      ],
    },
    en: {
      praise: [enWords('true to size|fits? (?:perfectly|great|well|like a glove|just right|beautifully)')],
      wish: [
        enWords(
          '(?:runs?|is|was|too|bit|fits?) (?:too )?(?:small|large|tight|short|loose)(?= (?:for me|on me|in the|around|so|and i|at the (?:waist|chest|shoulders?)))|runs? (?:very |a bit |a little )?(?:small|large)|wrong size|siz(?:e|ing) (?:is|was) (?:off|wrong)',
        ),
      ],
    },
  }),
  aspect({
    praise: ['good-fabric', '面料舒服', 'Feels good to wear', 'قماش مريح'],
    wish: ['poor-fabric', '面料不好', 'Poor fabric', 'قماش رديء'],
    dimension: 'quality',
    zh: {
      praise: [
        zh(clothes.zh, `${good.zh}|舒服|柔软|软|透气|厚实|亲肤`),
        zhWords('(?:穿着?|上身|穿起来)(?:很|挺|也|超|蛮|非常)?舒服'),
      ],
      wish: [
        zh(clothes.zh, `${bad.zh}|太?薄|硬|粗糙|不透气`),
        zhWords('起球|掉色|褪色|缩水|扎人|脱线|开线|线头(?:很|太|好|特别)?多'),
      ],
    },
    en: {
      praise: en(clothes.en, `${good.en}|soft|comfy|comfortable|breathable|thick`),
      wish: [
        ...en(clothes.en, `${bad.en}|thin|scratchy|itchy|stiff|cheap`),
        enWords('pilling|pills|itchy|shrank|shrunk|faded after|came apart'),
      ],
    },
  }),
  aspect({
    praise: ['well-made', '做工好', 'Well made', 'متقن الصنع'],
    wish: ['poorly-made', '做工粗糙', 'Poorly made', 'رديء الصنع'],
    dimension: 'quality',
    zh: {
      praise: [zh('做工|质量|品质|手感|质感', `${good.zh}|精细|精致|细致|过硬|上乘|扎实`)],
      wish: [zh('做工|质量|品质|手感|质感', `${bad.zh}|粗糙|堪忧|问题`), zhWords('粗制滥造|偷工减料|劣质')],
    },
    en: {
      praise: [
        enWords(
          'well[- ](?:made|built|crafted)|sews? well|no loose threads|sturdy|built to last|beautifully made|high quality',
        ),
        ...en('quality|workmanship|craftsmanship', good.en),
      ],
      wish: [
        enWords('poorly made|flimsy|cheaply made|fell apart|falling apart|low quality'),
        ...en('quality|workmanship|craftsmanship', bad.en, 2),
      ],
    },
  }),
];
