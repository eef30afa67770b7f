import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const index = {
  failedHost: ['無法載入', '暫時取不到這位直播主的資料'],
  unknownHost: ['沒有這位直播主', '查不到這個名稱的紀錄'],
  title: '回頭客推薦指數',
  levels: {
    leading: '領先',
    above: '高於',
    par: '持平',
    below: '低於',
    unsettled: '尚難判斷',
    collecting: '沒有資料',
  },
  verdict: (share, level) =>
    level === 'par' ? '與同業持平' : `${level === 'below' ? '低於' : '超過'} ${share} 的同業`,
  headline: (share, level) =>
    level === 'par'
      ? '與同業持平'
      : `${level === 'leading' ? '業界領先，' : ''}${level === 'below' ? '低於' : '超過'} ${share} 的同業`,
  sample: (returning, all) => `${all} 位買家中有 ${returning} 位回購`,
  people: (returning, all, days, _, window) =>
    `近${window === 365 ? '一年' : ` ${days} 天`} ${all} 位買家中有 ${returning} 位又來買`,
  outOf: '／100',
  interval: (lower, upper) => `很可能在 ${lower} 到 ${upper} 之間`,
  median: (value) => `同業中位數 ${value}`,
  peers: (merchants, industry) => `與 ${merchants} 家${industry}同業相比`,
  method: (version) => `方法 ${version}`,
  asOf: (when) => `截至 ${when}`,
  offlineSince: (when) => `截至 ${when}，之後離線`,
  trend: (change, points) => (points ? `${points > 0 ? '上升' : '下降'} ${change}` : '不變'),
  sinceLastMonth: (trend) => `較上月${trend}`,
  spoken: (name, score, level, median, trend) =>
    [`${name}：${score} 分，滿分 100，${level}`, median, trend].filter(Boolean).join('；'),
  noScore: (name) => `${name}：資料還不夠`,
  held: (reason) => `等級受限：${reason}`,
  heldUntil: (day) => `等級受限至 ${day}`,
  reasons: { 'fake-orders': '假訂單', 'fake-reviews': '不實評價', 'false-claims': '不實宣傳', counterfeit: '仿冒品' },
  collecting: '還在累積',
  soFar: (all) => `目前 ${all} 位買家 · 人數太少，暫不評分`,
  progress: (all, needed) => `目前 ${all} 位買家 · 滿 ${needed} 位開始評分`,
  how: '這個分數怎麼算',
  howOf: (merchant) => `${merchant}的分數怎麼算`,
} satisfies HuitouMessages['index'];
