import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueRecord = {
  title: '這個排序至今有多準',
  loading: '正在載入至今的表現…',
  none: '這個平台還沒有用自己的訂單檢驗過指數，所以沒有可以顯示的內容。',
  readers: { shopper: '如果您要購買', merchant: '如果您是賣家', journalist: '如果您要報導' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `取一位回購的新買家和一位沒有回購的：100 組這樣的配對中，有 ${index} 組是回購者所選的直播主指數較高。`,
      `${[stars && `依星等是 ${stars} 組`, volume && `依買家人數是 ${volume} 組`, '憑運氣是 50 組'].filter(Boolean).join('，')}。`,
      most && `就算知道每位直播主的真實比例，也只能到約 ${most} 組。`,
    ]
      .filter(Boolean)
      .join(''),
  tooLittle: (buyers, back) =>
    `資料太少，還無法說指數能多準確看出誰會回購。有指數的直播主的新買家：${buyers} 位；回購：${back} 位。`,
  merchant: ({ changes, buyers, returns, points }) =>
    `${changes && `等級平均一年變動 ${changes} 次。`}要有數字，需要 ${buyers} 位買家、${returns} 次回購（越舊份量越輕），以及窄於 ${points} 分的區間；不足時不顯示任何數字，而不是顯示低分。`,
  journalist: ({ name, from, until, orders, buyers, merchants }) =>
    `以${name}檢驗，${from} 至 ${until}。訂單：${orders} 筆；買家：${buyers} 位；商家：${merchants} 家。`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `${all} 家商家中，對 ${silent} 家不作評斷。買家不滿 ${least} 位：${collecting} 家；回購太少或區間太寬：${unsettled} 家。`,
  attained: (share) => `在運氣之外所能知道的一切中，指數掌握了 ${share}。`,
  document: '以文件查看所有數字',
  method: (version) => `方法 ${version}`,
  among: { peers: '有指數的直播主，在各自行業內', all: '所有直播主，依回購比例' },
  columns: ['依據', '100 組中答對（90% 區間）', '指數領先（90%）'],
  predictors: {
    index: '指數',
    'came-back': '依方法計算的回購比例',
    share: '單純的回購比例',
    stars: '星等平均',
    volume: '買家人數',
  },
  chance: '運氣',
  ceiling: '所能知道的上限',
  little: '太少，無法判斷',
  range: (value, lower, upper) => `${value}（${lower} 到 ${upper}）`,
  asked: (buyers, back, merchants) => `新買家：${buyers} 位；一年內回購：${back} 位；直播主：${merchants} 位。`,
  traffic: (markets) => `推薦流量給了誰：${markets} 個模擬市場的平均（90% 區間）`,
  trafficColumns: ['依據', '1,000 位新買家中的回購', '得到 30 位買家的新店', '集中度（吉尼係數）'],
  policies: { trust: '我們的流量規則', equal: '一律均分', volume: '訂單數', stars: '星等', discount: '折扣' },
} satisfies HuitouMessages['venueRecord'];
