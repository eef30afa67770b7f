import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const indexMethod = {
  close: '閉じる',
  inputs: (merchant) => `${merchant}の数値`,
  columns: ['項目', '点数', '想定範囲', '重み', '件数'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: 'データのない項目は除き、その重みをほかの項目に振り分けます。',
  counted: '各項目で見ていること',
  halfLife: (days) => `${days}日たつと1件の重みは半分になります`,
  part: (share) => `この項目の${share}`,
  worked: '点数と評価が決まるまで',
  steps: (rule) => [
    '各指標はまず業界の平均に寄せます。件数が少ないほど大きく寄せるため、少数の良い注文だけで高得点にはなりません。',
    `次に${rule.industry}の同業${rule.merchants}店の中で順位を付けます。点数は、そのショップが上回る同業の割合で、最大100です。`,
    '指標は割合に応じて項目にまとめ、項目は重みに応じて指数にまとめます。',
    `点数には${rule.confidence}の区間があります。区間全体が${rule.aboveOver}を超えれば「上位」、${rule.belowUnder}未満なら「下位」、それ以外は「同水準」です。購入者が${rule.leadingFrom}人以上で、区間全体が${rule.leadingOver}を超えれば「最上位」です。`,
    `購入者が${rule.collectingUnder}人未満の場合、点数はありません。`,
    `評価は頻繁には変わりません。境界を${rule.points}点以上越えればすぐに変わり、それ未満なら${rule.runs}日続いてから変わります。`,
    '重大な違反が証明された場合は評価を制限し、理由と終了日を表示します。',
  ],
  document: '算出方法の全文',
  history: {
    title: '過去90日間',
    show: 'グラフを表示',
    index: '指数',
    chart: '日ごとの点数（0から100）',
    few: '日数がまだ足りません。線を引くには2日以上必要です。',
    table: '同じ数値の表（週ごと）',
    day: '日付',
    figure: (name, value) => `${name} ${value}`,
  },
} satisfies HuitouMessages['indexMethod'];
