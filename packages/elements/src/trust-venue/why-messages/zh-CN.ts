import type { WhyMessages } from './why-messages.ts';

const messages: WhyMessages = {
  lang: 'zh-CN',
  by: (lower, percentile, upper) =>
    `超过 ${percentile} 的同行，很可能在 ${lower} 到 ${upper} 之间。排序看区间的下限 ${lower}。`,
  tied: (from, to) => `第 ${from} 到 ${to} 名的差距在误差之内，所以并列。`,
  alone: (place) => `第 ${place} 名：与前后的差距都大于误差。`,
  explore: '数据还少，暂时排不了名。每几位有名次的主播之后给这样一位一个机会，每天换一位。',
  paid: '这是付费展示，不影响它自己的名次。',
  unranked: '这个分区不排名次。',
  rise: (points, error, days) => `${days} 天升 ${points} 分位，大于误差 ${error}。`,
  fall: (points, error, days) => `${days} 天下降 ${points} 分位，超出误差 ${error}。`,
  steady: (points, error, days) => `${days} 天变化 ${points} 分位，在误差 ${error} 之内。`,
  ticketHeld: '它有这个会场的入场券。',
  ticketLacks: (what) => `它还缺这个会场入场券的条件：${what}。`,
  level: '等级',
  services: { '7-day-returns': '七天退货', 'fast-refund': '极速退款', 'fake-pays': '假货赔付' },
  record: '怎么知道这准不准？',
  order: ({ explore, paid, days, method, version, asOf }) => [
    '按“超过多少同行”排，看 90% 区间的下限：只算确实挣到的。',
    '差距在误差之内的主播并列。',
    `每 ${explore} 位有名次的主播之后，给一位数据还少的店一个机会，每天重新抽。`,
    `付费展示有标记，排在前 ${paid} 位之后；名次不卖。`,
    `引用的是近 ${days} 天一位回头客的话：每天按好评和意见的比例抽取是哪一种，再选其中最近、最有帮助的。`,
    `方法 ${method}，排序规则 ${version}，数据截至 ${asOf}。`,
  ],
};
export default messages;
