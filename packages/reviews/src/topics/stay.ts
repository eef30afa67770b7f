import { aspect, type Aspect } from './aspect.ts';
import { bad, en, enWords, good, zh, zhWords } from './wording.ts';

/** Where a night away was, and how one got in. */
export const stay: readonly Aspect[] = [
  aspect({
    praise: ['good-location', '位置方便', 'Good location', 'موقع جيد'],
    wish: ['poor-location', '位置不便', 'Inconvenient location', 'الموقع غير مناسب'],
    dimension: 'returning',
    zh: {
      praise: [
        zh('位置|地段|地点|地理位置|交通|出行|出门', `${good.zh}|优越|便利|方便|便捷|绝佳|优|佳`, 6),
        zhWords(
          '(?:离|距离|距|靠近|临近|紧邻|近)(?:地铁|车站|公交|机场|天安门|故宫|市中心|景点|海|长城|王府井|学校|医院)[^，。！？]{0,8}(?:近|方便|分钟|便利)|(?:楼下|旁边|附近)就是|离[^，。！？远不]{1,10}(?:很|挺|非常|特别|都很|也很|也|比较|都)近',
        ),
      ],
      wish: [
        zh('位置|地段|地理位置|地点|交通', `${bad.zh}|偏(?!好|爱)|难找|不好找|远|不(?:太|是很|怎么)?(?:方便|便利)`, 5),
        zhWords(
          '(?:很|不好|不太好|有点难|太难|特别难)找(?!到|的?人)|(?:有点|太|很|比较|略|非常)(?:偏僻|偏远|偏(?![大小高低硬软好爱贵酸]))|离[^，。！？不]{1,8}(?:有点|太|很|比较)远',
        ),
      ],
    },
    en: {
      praise: [
        ...en(
          'location|located|neighbou?rhood|area',
          `${good.en}|convenient(?:ly)?|beautiful|prime|central(?:ly)?|safe|perfectly|nice|close`,
        ),
        enWords(
          '(?:conveniently|centrally|perfectly|ideally|well)[- ](?:located|situated)|(?:walking distance|close|easy walk|short walk|short drive|minutes?(?: walk| drive)?|walkable|near|convenient) (?:to|from) (?:(?:the|all|many|some|great|good|delicious|several) )*(?:everything|downtown|town|restaurants|shops|lark|empire|hospital|airport|subway|metro|everywhere|albany|campus|suny|work)',
        ),
      ],
      wish: [
        ...en(
          'location|neighbou?rhood|area',
          `${bad.en}|sketchy|unsafe|rough|inconvenient|dodgy|shady|run[- ]?down|seedy`,
          4,
        ),
        enWords(
          "(?:hard|difficult) to find(?! a| anything| any| better| something)|far from (?:the |everything|downtown|any|subway|metro)|didn['’]?t feel safe|felt unsafe|not (?:in )?the (?:best|safest|greatest) (?:area|neighbou?rhood|part)",
        ),
      ],
    },
  }),
  aspect({
    praise: ['easy-arrival', '入住顺利', 'Easy check-in', 'وصول سهل'],
    wish: ['hard-arrival', '入住麻烦', 'Difficult check-in', 'صعوبة عند الوصول'],
    dimension: 'service',
    zh: {
      praise: [zh('入住|自助入住|办理|开门|拿钥匙|进门', '方便|顺利|简单|很?快|顺畅|便捷', 5)],
      wish: [zh('入住|办理|开门|钥匙|密码锁?|门锁', '麻烦|费劲|折腾|打不开|坏了|失灵|不方便', 5)],
    },
    en: {
      praise: [
        ...en(
          'check[- ]?in|check[- ]?out|checking in|entry|access(?! to)|arrival|getting in',
          'easy|smooth|simple|seamless|breeze|effortless|painless|flexible|straightforward|hassle[- ]free|great|quick|flawless',
          4,
        ),
        enWords('clear (?:check[- ]?in )?instructions|instructions (?:\\w+ ){0,3}(?:clear|easy|great)'),
      ],
      wish: [
        ...en('check[- ]?in|getting in', 'difficult|confusing|complicated|hard|problem|problems|trouble', 3),
        enWords(
          "(?:couldn['’]?t|could not|unable to|trouble|difficulty) (?:get(?:ting)?|find(?:ing)?|open(?:ing)?|access(?:ing)?|with) (?:\\w+ ){0,3}(?:in|key|door|lock|code|lockbox|entrance)|locked out",
        ),
      ],
    },
  }),
];
