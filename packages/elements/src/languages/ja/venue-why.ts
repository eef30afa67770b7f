import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueWhy = {
  by: (lower, percentile, upper) =>
    `同業の${percentile}より上位で、おそらく${lower}から${upper}の間です。一覧は下限の${lower}の順に並びます。`,
  tied: (from, to) => `${from}位から${to}位までは差が誤差より小さいため、同順位とします。`,
  alone: (place) => `${place}位：前後との差が誤差を超えています。`,
  explore:
    '順位を付けるにはデータが足りません。順位のある配信者の数人ごとに1人、こうした配信者に機会があり、毎日替わります。',
  paid: '掲載料を払っています。一覧での本来の順位は変わりません。',
  unranked: '会場のこの区分には順位がありません。',
  rise: (points, error, days) => `${days}日で${points}点上昇し、誤差${error}を超えています。`,
  fall: (points, error, days) => `${days}日で${points}点低下し、誤差${error}を超えています。`,
  steady: (points, error, days) => `${days}日で${points}点の変化で、誤差${error}の範囲内です。`,
  ticketHeld: 'この会場の参加券があります。',
  ticketLacks: (what) => `この会場の参加券に足りないもの：${what}。`,
  level: '評価',
  services: { '7-day-returns': '7日間返品可', 'fast-refund': '迅速な返金', 'fake-pays': '偽物の補償' },
  record: 'なぜ分かるのですか？',
  order: ({ explore, paid, days, method, version, asOf }) => [
    '配信者は、上回っている同業の割合の順に並びます。90%区間の下限を使うため、確実に得たものだけが数えられます。',
    '差が誤差より小さい配信者は同順位です。',
    `順位のある配信者${explore}人ごとに、データの少ない配信者が1人入り、毎日新たに抽選します。`,
    `広告の配信者にはその表示があり、最初の${paid}人より後に並びます。順位は販売していません。`,
    `紹介する言葉は、過去${days}日のリピーターのものです。どの論調を紹介するかは、その中での多さに応じて毎日抽選し、その論調の最近の言葉から最も役に立ったものを示します。`,
    `算出方法 ${method}、並び順 ${version}、${asOf}の数値。`,
  ],
} satisfies HuitouMessages['venueWhy'];
