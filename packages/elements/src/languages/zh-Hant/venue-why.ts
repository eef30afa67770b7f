import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueWhy = {
  by: (lower, percentile, upper) =>
    `超過 ${percentile} 的同業，很可能在 ${lower} 到 ${upper} 之間。清單依下限 ${lower} 排序。`,
  tied: (from, to) => `第 ${from} 名到第 ${to} 名的差距小於誤差，因此並列。`,
  alone: (place) => `第 ${place} 名：與前後兩位的差距都超過誤差。`,
  explore: '所知太少，還無法排名。每隔幾位有名次的直播主，就給這樣的一位機會，每天換一位。',
  paid: '付費出現在這裡。這不會改變它自己在清單中的名次。',
  unranked: '會場的這一區沒有名次。',
  rise: (points, error, days) => `${days} 天上升 ${points} 分，超過誤差 ${error}。`,
  fall: (points, error, days) => `${days} 天下降 ${points} 分，超過誤差 ${error}。`,
  steady: (points, error, days) => `${days} 天 ${points} 分，在誤差 ${error} 之內。`,
  ticketHeld: '持有這個會場的入場券。',
  ticketLacks: (what) => `要取得這個會場的入場券還缺：${what}。`,
  level: '等級',
  services: { '7-day-returns': '7 天鑑賞期退貨', 'fast-refund': '快速退款', 'fake-pays': '假貨賠償' },
  record: '怎麼知道的？',
  order: ({ explore, paid, days, method, version, asOf }) => [
    '直播主依其超過的同業比例排序，取 90% 區間的下限：只算確實贏得的部分。',
    '差距小於誤差的直播主並列。',
    `每 ${explore} 位有名次的直播主之後，有一位所知尚少的，每天重新抽選。`,
    `付費的直播主都有標示，並排在前 ${paid} 位之後；名次不出售。`,
    `引用的話出自過去 ${days} 天的回頭客：聽到哪種語氣，每天依其所占多寡抽選，再顯示該語氣近期最有幫助的話。`,
    `方法 ${method}，排序 ${version}，截至 ${asOf} 的數據。`,
  ],
} satisfies HuitouMessages['venueWhy'];
