import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueRecord = {
  title: 'この順位はこれまでどれだけ役立ったか',
  loading: 'これまでの実績を読み込み中…',
  none: 'このプラットフォームは自社の注文で指数をまだ検証していないため、表示できるものがありません。',
  readers: { shopper: '購入する方へ', merchant: '販売する方へ', journalist: '記事を書く方へ' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `再購入した新規購入者と、しなかった新規購入者を1人ずつ選びます。100組のうち${index}組で、再購入した方の配信者のほうが指数が高くなっていました。`,
      `${[stars && `星では${stars}組`, volume && `購入者数では${volume}組`, '偶然なら50組'].filter(Boolean).join('、')}です。`,
      most && `すべての配信者の真の割合を知る人でも、およそ${most}組が限度です。`,
    ]
      .filter(Boolean)
      .join(''),
  tooLittle: (buyers, back) =>
    `誰が再購入するかを指数がどれだけ当てるか、言うにはデータが足りません。指数のある配信者の新規購入者：${buyers}人、うち再購入：${back}人。`,
  merchant: ({ changes, buyers, returns, points }) =>
    `${changes && `評価は平均して年に${changes}回変わります。`}数値を出すには、購入者${buyers}人、再購入${returns}件（古いものほど軽く数えます）、${points}点より狭い区間が必要です。足りないときは、低い数値ではなく、何も表示しません。`,
  journalist: ({ name, from, until, orders, buyers, merchants }) =>
    `${name}で検証（${from}から${until}）。注文：${orders}件、購入者：${buyers}人、ショップ：${merchants}店。`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `${all}店中${silent}店については何も示していません。購入者${least}人未満：${collecting}店、再購入が少ない、または区間が広すぎる：${unsettled}店。`,
  attained: (share) => `偶然を超えて知り得ることのうち、指数は${share}を捉えています。`,
  document: 'すべての数値を文書で見る',
  method: (version) => `算出方法 ${version}`,
  among: { peers: '指数のあった配信者（業界内）', all: 'すべての配信者（再購入の割合による）' },
  columns: ['基準', '100組中の正解（90%区間）', '指数の優位（90%）'],
  predictors: {
    index: '指数',
    'came-back': '算出方法で数えた再購入の割合',
    share: '単純な再購入の割合',
    stars: '星の平均',
    volume: '購入者数',
  },
  chance: '偶然',
  ceiling: '知り得る上限',
  little: '判断には少なすぎます',
  range: (value, lower, upper) => `${value}（${lower}から${upper}）`,
  asked: (buyers, back, merchants) => `新規購入者：${buyers}人、1年以内の再購入：${back}人、配信者：${merchants}人。`,
  traffic: (markets) => `おすすめの送客先：${markets}回の市場シミュレーションの平均（90%区間）`,
  trafficColumns: ['基準', '新規購入者1,000人中の再購入', '購入者30人を得た新規ショップ', '集中度（ジニ係数）'],
  policies: { trust: '当方の送客ルール', equal: '全店均等', volume: '注文数', stars: '星', discount: '割引' },
} satisfies HuitouMessages['venueRecord'];
