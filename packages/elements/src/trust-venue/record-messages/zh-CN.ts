import type { RecordMessages } from './record-messages.ts';

const messages: RecordMessages = {
  lang: 'zh-CN',
  title: '这个排序至今准不准',
  loading: '正在取检验结果……',
  none: '这个平台还没有用自己的订单检验过指数，所以没有结果可看。',
  readers: { shopper: '如果你来买', merchant: '如果你在卖', journalist: '如果你要报道' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `各取一位后来回头的新买家和一位没有回头的：100 对里有 ${index} 对，回头的那位买的是指数更高的主播。`,
      `${[stars && `看星级是 ${stars} 对`, volume && `看买家数是 ${volume} 对`, '随便猜是 50 对'].filter(Boolean).join('，')}。`,
      most && `就算知道每位主播真实的回头率，也只能到大约 ${most} 对。`,
    ].join(''),
  tooLittle: (buyers, back) =>
    `数据太少，还不能说指数有多准。有指数的主播的新买家：${buyers} 位；其中回头：${back} 位。`,
  merchant: ({ changes, buyers, returns, points }) =>
    `${changes && `等级平均一年变 ${changes} 次。`}要有数字，需要 ${buyers} 位买家、${returns} 次回头（越早的算得越少），并且区间窄于 ${points} 分位；不够时不显示数字，而不是给低分。`,
  journalist: ({ name, from, until, orders, buyers, merchants }) =>
    `检验数据：${name}，${from} 至 ${until}。订单 ${orders} 笔，买家 ${buyers} 位，商家 ${merchants} 家。`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `${all} 家商家里有 ${silent} 家不下结论：买家不到 ${least} 位的 ${collecting} 家；回头太少或区间太宽的 ${unsettled} 家。`,
  attained: (share) => `除去运气，能知道的里面指数说中了 ${share}。`,
  document: '全部数字（文档）',
  method: (version) => `计算方法 ${version}`,
  among: { peers: '当时有指数的主播，在各自行业内比较', all: '全部主播，按回头客占比' },
  columns: ['看什么', '100 对里说中（90% 区间）', '我们领先（90%）'],
  predictors: {
    index: '指数',
    'came-back': '按本方法计算的回头占比',
    share: '简单的回头占比',
    stars: '星级平均',
    volume: '买家数',
  },
  chance: '随便猜',
  ceiling: '能知道的上限',
  little: '数据太少',
  range: (value, lower, upper) => `${value}（${lower} 至 ${upper}）`,
  asked: (buyers, back, merchants) => `新买家 ${buyers} 位，一年内回头 ${back} 位，主播 ${merchants} 位。`,
  traffic: (markets) => `推荐流量给谁：${markets} 个模拟市场的平均（90% 区间）`,
  trafficColumns: ['看什么', '1000 位新买家里回头', '得到 30 位买家的新店', '集中度（基尼系数）'],
  policies: { trust: '我们的流量规则', equal: '人人均分', volume: '订单数', stars: '星级', discount: '折扣' },
};
export default messages;
