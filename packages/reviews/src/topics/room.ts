import { aspect, type Aspect } from './aspect.ts';
import { bad, en, enWords, good, zh, zhWords } from './wording.ts';

const place = {
  zh: '房间|屋子|屋内|家里|卫生间|洗手间|浴室|床单|床品|被褥|环境|卫生|室内|房子|房屋|酒店|公寓|厨房',
  en: 'room|apartment|house|place|home|space|kitchen|bathroom|condo|unit|studio|flat|sheets|linens?',
};

/** The room in which one slept. */
export const room: readonly Aspect[] = [
  aspect({
    praise: ['clean', '干净', 'Clean', 'نظيف'],
    wish: ['not-clean', '不够干净', 'Not clean enough', 'ليس نظيفًا بما يكفي'],
    dimension: 'quality',
    zh: {
      praise: [
        zh(place.zh, '干净|整洁|卫生(?!间|纸|巾|条件)|一尘不染', 6),
        zhWords(
          '干净(?:整洁|卫生|舒适|明亮|又|舒服|温馨)|(?:很|非常|特别|超级?|挺|蛮|十分|也|都|够|比较)(?:的)?(?:干净|整洁|卫生(?!间|纸))',
        ),
      ],
      wish: [
        zhWords(
          '脏|不干净|不卫生|有(?:蟑螂|虫子|头发|霉斑|灰尘)|灰尘(?:很|太|好)?(?:多|厚)|(?:好多|很多|都是|全是|满是)(?:灰尘?|头发|毛发|虫子?|污渍)|污渍|蟑螂',
        ),
        zh('卫生(?:条件|状况|情况)?', bad.zh, 4),
      ],
    },
    en: {
      praise: [
        enWords(
          "clean(?!ing|er\\b|ed\\b|liness|ers\\b|(?: up)? after|up)|spotless(?:ly)?|immaculate(?:ly)?|pristine|impeccably|(?:could not|couldn[’']?t) (?:have been|be) (?:any )?cleaner",
        ),
      ],
      wish: [
        enWords(
          'dirty|filthy|unclean|cockroach(?:es)?|roach(?:es)?|bed ?bugs?|dusty|grimy|stain(?:s|ed)|hair (?:in|on) the|needs? (?:a )?(?:good |deep )?clean(?:ing)?|could (?:be|have been|use) (?:a (?:bit |little )?)?clean(?:er|ing)',
        ),
      ],
    },
  }),
  aspect({
    praise: ['quiet', '安静', 'Quiet', 'هادئ'],
    wish: ['noisy', '有点吵', 'Noisy', 'صاخب'],
    dimension: 'quality',
    zh: {
      praise: [zhWords('安静(?!不|的时候)|清静|幽静|清幽|宁静|闹中取静'), zh('隔音', good.zh)],
      wish: [
        zhWords('(?:很|太|有点|比较|特别|好|非常|有些|略|挺)吵|吵闹|吵死|吵得|噪音|噪声|嘈杂|不安静'),
        zh('隔音(?:效果)?', `${bad.zh}|不好|差`),
      ],
    },
    en: {
      praise: [enWords('quiet(?!er hours| hours)(?:ly)?|peaceful|tranquil|serene')],
      wish: [
        enWords(
          'noisy|(?:very|too|so|pretty|quite|a (?:bit|little)) loud|loud (?:noise|music|neighbou?rs?|traffic|street|people)|(?:street|traffic|road|train|construction|neighbou?rs?) noise|noise from|hear (?:everything|every|everyone|the neighbou?rs)|thin walls',
        ),
      ],
    },
  }),
  aspect({
    praise: ['sleeps-well', '床睡着舒服', 'Comfortable bed', 'سرير مريح'],
    wish: ['sleeps-badly', '床不舒服', 'Uncomfortable bed', 'سرير غير مريح'],
    dimension: 'quality',
    zh: {
      praise: [
        zh('床垫?|床铺|枕头|被子|床品', `${good.zh}|舒服|舒适|柔软|软(?!塌)|很大`),
        zhWords('睡得(?:很|特别|非常|挺|也很|超)?(?:好|香|舒服|安稳|踏实)'),
      ],
      wish: [zh('床垫?|床铺|枕头|被子', `${bad.zh}|硬|太软|塌|太小|不舒服|潮湿?`), zhWords('睡不(?:着|好)|没睡好')],
    },
    en: {
      praise: [
        ...en(
          'beds?|mattress(?:es)?|pillows?',
          'comfy|comfortable|cozy|cosy|great|amazing|perfect|soft|plush|wonderful|excellent',
        ),
        enWords('slept (?:very |so |really |like )?(?:well|great|a (?:baby|log)|soundly|good)|best sleep'),
      ],
      wish: [
        ...en('beds?|mattress(?:es)?|pillows?', 'uncomfortable|hard|lumpy|sagging|squeaky|saggy|worn'),
        enWords("(?:couldn['’]?t|didn['’]?t|hard to) sleep"),
      ],
    },
  }),
  aspect({
    praise: ['roomy', '宽敞', 'Roomy', 'واسع'],
    wish: ['cramped', '空间偏小', 'Cramped', 'ضيق'],
    dimension: 'quality',
    zh: {
      praise: [
        zhWords(
          '宽敞|宽阔|敞亮|空间(?:很|挺|也|够|非常|足够)?(?:大|充足)|(?:房间|屋子|客厅|院子|房子|面积)(?:很|挺|够|也很|非常|特别|也挺)大',
        ),
      ],
      wish: [
        zhWords(
          '拥挤|狭小|狭窄|太挤|空间(?:很|有点|太|比较|略|的)?(?:小|少|窄)|(?:房间|屋子|客厅|卫生间|面积|房子|浴室|洗手间)(?:真的?|实在|确实|有点|太|很|比较|略|稍|稍微|偏|有些|也)*小(?!区|清新|巧|时|院|猫|狗)',
        ),
      ],
    },
    en: {
      praise: [
        enWords(
          'spacious|roomy|(?:lots|plenty|tons) of (?:room|space)|ample (?:room|space)|(?:very|so|really|super|huge|nice|good)[- ](?:large|big|sized) (?:room|apartment|house|place|space|kitchen|bathroom|bedroom)s?',
        ),
      ],
      wish: [enWords('cramped|tiny|(?:very|too|quite|a (?:bit|little)|rather) small|claustrophobic')],
    },
  }),
  aspect({
    praise: ['well-equipped', '设施齐全', 'Well equipped', 'تجهيزات كاملة'],
    wish: ['ill-equipped', '设施欠缺', 'Poorly equipped', 'تجهيزات ناقصة'],
    dimension: 'quality',
    zh: {
      praise: [
        zhWords(
          '(?:设施|设备|配套|用品|配置|厨具|东西|家电|电器|洗漱用品|生活用品)(?:[^，。！？不没]{0,5})(?:齐全|齐备|完备|完善|俱全|应有尽有|很?全(?!部|是|都))|应有尽有|一应俱全',
        ),
      ],
      wish: [
        zh(
          '设施|设备|配套|家具|空调|热水|网络?|wifi|WiFi|无线',
          `${bad.zh}|陈旧|老旧|老化|太?旧|坏了|简陋|慢|不制冷|不够?热|太小`,
          4,
        ),
        zhWords('没有?(?:空调|热水|网|wifi|电梯|窗户|拖鞋|毛巾|吹风机|暖气)'),
      ],
    },
    en: {
      praise: [
        enWords(
          "(?:well|fully|nicely)[- ](?:equipped|stocked|appointed|supplied)|(?:everything|all|anything) (?:that )?(?:you|we|i|one)(?:['’]d| would| could| might| may| will)?(?: possibly| ever| all)? (?:need|want|ask)(?:ed)?|all (?:of )?the (?:amenities|comforts|essentials|necessities)|thought of everything|every amenity",
        ),
      ],
      wish: [
        enWords(
          "(?:no|lack(?:s|ed|ing)?(?: of)?|without|missing|didn['’]?t have|not enough|did not have) (?:a |an |any )?(?:air ?con(?:ditioning)?|a\\/c|ac|hot water|heat(?:ing)?|towels?|wi-?fi|internet|tv|microwave|soap|toilet paper|pillows?|blankets?|coffee(?: maker)?|hair ?dryer|curtains?|elevator|utensils|dishes)|(?:run[- ]?down|outdated|worn out)",
        ),
      ],
    },
  }),
];
