import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const indexMethod = {
  close: '關閉',
  inputs: (merchant) => `${merchant}的數據`,
  columns: ['面向', '分數', '可能範圍', '權重', '計入筆數'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: '沒有資料的面向不計，其權重由其他面向分攤。',
  counted: '各面向看什麼',
  halfLife: (days) => `一筆資料過了 ${days} 天，份量減半`,
  part: (share) => `占此面向的 ${share}`,
  worked: '如何得出分數與等級',
  steps: (rule) => [
    '每項指標先向業界平均靠攏，樣本越少靠攏越多：幾筆好訂單不會換來高分。',
    `接著在${rule.industry}的 ${rule.merchants} 家同業中排名：分數就是商家所超過的同業比例，最高 100。`,
    '指標依占比合成面向，面向依權重合成指數。',
    `每個分數都有 ${rule.confidence} 區間。整個區間高於 ${rule.aboveOver} 是「高於」，低於 ${rule.belowUnder} 是「低於」，其餘是「持平」。整個區間高於 ${rule.leadingOver}，且買家達 ${rule.leadingFrom} 位以上，是「領先」。`,
    `買家不滿 ${rule.collectingUnder} 位時沒有分數。`,
    `等級不會忽上忽下：超過界線 ${rule.points} 分立即變更；不到的話，要持續 ${rule.runs} 天。`,
    '經證實的嚴重違規會限制等級，並顯示原因與結束日期。',
  ],
  document: '方法全文',
  history: {
    title: '過去 90 天',
    show: '顯示圖表',
    index: '指數',
    chart: '每日分數，0 到 100',
    few: '天數還不夠：一條線至少要兩天。',
    table: '同樣的數字，逐週列表',
    day: '日期',
    figure: (name, value) => `${name} ${value}`,
  },
} satisfies HuitouMessages['indexMethod'];
