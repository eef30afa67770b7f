import { aspect, type Aspect } from './aspect.ts';
import { bad, en, enWords, good, zh, zhWords } from './wording.ts';

/** In what state it is, be it a kettle or a room. */
export const condition: readonly Aspect[] = [
  aspect({
    praise: ['works', '好用', 'Works as described', 'يعمل كما وُصف'],
    wish: ['does-not-work', '不好用', 'Does not work as described', 'لا يعمل كما وُصف'],
    dimension: 'quality',
    zh: {
      praise: [
        zhWords(
          '好用(?![吗么])|没出过毛病|好使|顺手|很?流畅|运行(?:很|挺|也)?快|反应(?:很|挺|也)?(?:快|灵敏)|效果(?:很|挺|非常|真)?(?:好|棒|不错|明显)|加热(?:很|挺)?快',
        ),
      ],
      wish: [
        zhWords(
          '死机|卡顿|很卡|太卡|卡得|黑屏|花屏|蓝屏|屏[^，。！？]{0,6}(?:坏点|亮点)|漏水|漏电|开不了机|不能用(?!力)|用不了|没法用|(?:就|又)坏了|坏掉了|没(?:有|什么|啥)?效果|噪音(?:很|太|好|有点|比较)?大|发热(?:很|太|严重)',
        ),
      ],
    },
    en: {
      praise: [
        enWords(
          'still (?:works|working|going strong)|works? (?:great|well|perfectly|as (?:described|said|advertised|expected)|like a charm|flawlessly|fine)',
        ),
      ],
      wish: [
        enWords(
          "(?<!\\bI )(?:stopped|doesn['’]?t|didn['’]?t|does not|did not|never|not|isn['’]?t|wasn['’]?t) work(?:ing|ed)?(?! (?:for me|out|from))|broke (?:after|within|in|on)|defective|faulty|out of order|leak(?:s|ed|ing|y)",
        ),
      ],
    },
  }),
  aspect({
    praise: ['looks-good', '好看', 'Looks good', 'جميل الشكل'],
    wish: ['looks-poor', '不好看', 'Disappointing looks', 'شكل مخيّب'],
    dimension: 'quality',
    zh: {
      praise: [zhWords('好看|漂亮|美观|时尚|大气(?!压)|显瘦|百搭'), zh('款式|样式|外观|外形|颜色|设计', good.zh)],
      wish: [zhWords('难看|丑(?!话)|显胖|显老|土气|俗气'), zh('款式|样式|外观|外形', bad.zh)],
    },
    en: {
      praise: [
        enWords('(?:looks?|looking) (?:great|good|beautiful|lovely|amazing|stunning)|stylish'),
        ...en('design|colou?rs?|style', good.en, 2),
      ],
      wish: [enWords('ugly|(?:looks?|looking) (?:cheap|awful|terrible|dated)')],
    },
  }),
  aspect({
    praise: ['no-smell', '没有异味', 'No odd smell', 'بلا رائحة مزعجة'],
    wish: ['smells', '有异味', 'Smells odd', 'رائحة مزعجة'],
    dimension: 'quality',
    zh: {
      wish: [
        zhWords(
          '异味|怪味|臭味|霉味|烟味|刺鼻|难闻|很?臭(?!美)|(?<!香)(?:气味|味道|味儿?)(?:很|太|好|特别|有点|比较)?(?:大|重|冲|刺鼻|难闻)',
        ),
      ],
    },
    en: {
      wish: [
        enWords(
          '(?:bad|musty|strange|weird|terrible|strong|mou?ldy|unpleasant|awful|foul|chemical) (?:smell|odou?r)s?|smell(?:s|ed|y)?(?: (?:of|like))? (?:bad|musty|smoke|mold|mould|mildew|pets?|urine|sewage|damp|plastic|weird|terrible)|stinks?|stank|smelly',
        ),
      ],
    },
  }),
];
