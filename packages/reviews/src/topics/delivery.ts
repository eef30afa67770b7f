import { aspect, type Aspect } from './aspect.ts';
import { bad, en, enWords, good, zh, zhWords } from './wording.ts';

/** From the payment to the opened parcel. */
export const delivery: readonly Aspect[] = [
  aspect({
    praise: ['fast-delivery', '物流快', 'Fast delivery', 'توصيل سريع'],
    wish: ['slow-delivery', '物流慢', 'Slow delivery', 'توصيل بطيء'],
    dimension: 'service',
    zh: {
      praise: [
        zh(
          '物流|快递(?!员|小哥|费|盒|单|师傅)|送货(?!员)|配送(?!员)|到货|收货|运输',
          `${good.zh}|快(?![递件要])|神速|迅速|及时|准时|给力`,
        ),
        zhWords('(?:隔天|次日|第二天|当天|今天|下午)就(?:到|收到|送到|送来)|[一二两三](?:天|日)就?到(?:手|家)'),
      ],
      wish: [
        zh('物流|快递(?!员|小哥|费|盒|单|师傅)|送货(?!员)|配送(?!员)|到货|运输', `${bad.zh}|慢|迟|龟速|拖`),
        zhWords(
          '(?:好几|十几|半个多?|一个多?)(?:天|星期|月|礼拜)才(?:到|收到|送)|迟迟(?:不|没)(?:到|送)|晚到了?[一两二三四五六七八九十\\d]+天|比说好的晚',
        ),
      ],
    },
    en: {
      praise: [
        enWords(
          '(?:fast|quick|speedy|prompt|swift) (?:delivery|shipping)|(?:arrived|delivered|shipped|came) (?:very |so |super |really )?(?:quickly|fast|early|promptly|on time|the next day|next day|ahead of)',
        ),
        ...en('delivery|shipping', 'fast|quick|speedy|prompt|on time', 2),
      ],
      wish: [
        enWords(
          '(?:slow|late|delayed) (?:delivery|shipping)|(?:arrived|came|delivered) (?:very |so |days? |weeks? |a week |two days |a day )?late|took (?:weeks|ages|forever) to (?:arrive|come)',
        ),
        ...en('delivery|shipping', 'slow|late|delayed', 2),
      ],
    },
  }),
  aspect({
    praise: ['fast-dispatch', '发货快', 'Ships quickly', 'شحن سريع'],
    wish: ['slow-dispatch', '发货慢', 'Slow to ship', 'شحن بطيء'],
    dimension: 'service',
    zh: {
      praise: [
        zh('发货', `${good.zh}|快(?!递)|神速|迅速|及时|准时`),
        zhWords(
          '当天就?发(?:货|出|了)|秒发|(?:当晚|当天|早上|下午|一早)就(?:出库|揽收|发)|(?:发货)?比承诺早|第二天就在路上|准点(?:发货|交件|出库)',
        ),
      ],
      wish: [
        zh('发货', `${bad.zh}|慢|迟|拖|不及时`),
        zhWords(
          '(?:一直|迟迟|还|几天都?|天了都?)(?:不|没|没有|未)发(?:货|出)|才发货|拖着不发|(?:还是|还在|一直)待发货|(?:周|天|星期|月)[^，。！？]{0,3}才(?:出库|揽收)|(?:单号|包裹)[^，。！？]{0,5}(?:没动|没揽收)|承诺[^，。！？]{2,8}，?实际[^，。！？]{2,10}(?:小时|天)|超时发货|催了[^，。]{0,6}才?发',
        ),
      ],
    },
    en: {
      praise: [
        enWords(
          '(?:left|went out) (?:on time|the same day|early)|(?:dispatched|shipped|sent(?: out)?) (?:it )?(?:the |on the )?(?:same day|quickly|promptly|right away|immediately|within (?:hours|a day)|next day)',
        ),
      ],
      wish: [
        enWords(
          '(?:slow|late) (?:to )?(?:dispatch|ship|send)|took (?:\\w+ ){1,2}(?:days|weeks) to (?:ship|dispatch|send)|(?:still )?not (?:shipped|dispatched)',
        ),
      ],
    },
  }),
  aspect({
    praise: ['well-packed', '包装用心', 'Well packed', 'تغليف متقن'],
    wish: ['poorly-packed', '包装马虎', 'Poorly packed', 'تغليف سيئ'],
    dimension: 'service',
    zh: {
      praise: [
        zh('包装|包得|打包|包裹', `${good.zh}|严实|结实|精美|精致|完好|完整|仔细|用心|牢固|严密|扎实|高大上|高档`),
      ],
      wish: [zh('包装|打包|外包装|包裹|箱子|盒子', `${bad.zh}|简陋|破(?!冰)|太简单|马虎|随便|烂|瘪|压扁|变形`)],
    },
    en: {
      praise: [
        enWords(
          'nothing rattled|(?:well|carefully|beautifully|nicely|securely|lovingly) (?:packed|packaged|wrapped)|packed (?:well|carefully|beautifully|with care)',
        ),
        ...en('packaging|packing', good.en),
      ],
      wish: [
        enWords(
          '(?:badly|poorly|carelessly) (?:packed|packaged|wrapped)|crushed box|box (?:was|arrived|came) (?:crushed|torn|damaged|open)',
        ),
        ...en('packaging|packing', bad.en),
      ],
    },
  }),
  aspect({
    wish: ['damaged', '到货有破损', 'Arrived damaged', 'وصل تالفًا'],
    dimension: 'quality',
    settledBy: 'made-good',
    zh: {
      wish: [
        zhWords(
          '破损|摔坏|碰坏|磕碰|压坏|碎了|破了|裂了|断了(?![货粮顿供])|划痕|湿了一|软烂|缺页|破的|洒了|漏了一|烂了(?:好?几|一半|很多|[两三四五六七八九十]|\\d)|坏了?(?:好几|一半|[两三四五六七八九十]|\\d)个|坏果(?!包赔|就赔|都赔|当天)',
        ),
      ],
    },
    en: {
      wish: [
        enWords(
          '(?:arrived|came|was|were|got) (?:badly |slightly |all |completely )?(?:damaged|broken|cracked|dented|smashed|crushed|torn|scratched|bruised)|in pieces',
        ),
      ],
    },
  }),
];
