import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const index = {
  failedHost: ['読み込めませんでした', 'この配信者のデータを取得できませんでした'],
  unknownHost: ['該当する配信者がいません', 'この名前の記録は見つかりませんでした'],
  title: 'リピーター指数',
  levels: {
    leading: '最上位',
    above: '上位',
    par: '同水準',
    below: '下位',
    unsettled: '判断には早い',
    collecting: 'データなし',
  },
  verdict: (share, level) =>
    level === 'par' ? '同業と同水準' : `同業の${share}より${level === 'below' ? '下位' : '上位'}`,
  headline: (share, level) =>
    level === 'par'
      ? '同業と同水準'
      : `${level === 'leading' ? '最上位、' : ''}同業の${share}より${level === 'below' ? '下位' : '上位'}`,
  sample: (returning, all) => `購入者${all}人中${returning}人が再購入`,
  people: (returning, all, days, _, window) =>
    `過去${window === 365 ? '1年' : `${days}日`}の購入者${all}人中${returning}人が再購入`,
  outOf: '／100',
  interval: (lower, upper) => `おそらく${lower}から${upper}の間`,
  median: (value) => `同業の中央値 ${value}`,
  peers: (merchants, industry) => `${industry}の同業${merchants}店と比較`,
  method: (version) => `算出方法 ${version}`,
  asOf: (when) => `${when}時点`,
  offlineSince: (when) => `${when}時点（以後オフライン）`,
  trend: (change, points) => (points ? `${change}${points > 0 ? '上昇' : '低下'}` : '変化なし'),
  sinceLastMonth: (trend) => `先月から${trend}`,
  spoken: (name, score, level, median, trend) =>
    [`${name}：100点中${score}点、${level}`, median, trend].filter(Boolean).join('、'),
  noScore: (name) => `${name}：データがまだ足りません`,
  held: (reason) => `評価の制限：${reason}`,
  heldUntil: (day) => `${day}まで評価を制限`,
  reasons: {
    'fake-orders': '架空の注文',
    'fake-reviews': '偽のレビュー',
    'false-claims': '虚偽の説明',
    counterfeit: '偽造品',
  },
  collecting: 'データを集めています',
  soFar: (all) => `これまでの購入者${all}人 · 採点にはまだ少数です`,
  progress: (all, needed) => `これまでの購入者${all}人 · ${needed}人から採点します`,
  how: 'この点数の算出方法',
  howOf: (merchant) => `${merchant}の点数の算出方法`,
} satisfies HuitouMessages['index'];
