import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueRecord = {
  title: '이 순서가 지금까지 얼마나 맞았는지',
  loading: '지금까지의 성과를 불러오는 중…',
  none: '이 플랫폼은 아직 자체 주문으로 지수를 시험하지 않아 보여 드릴 것이 없습니다.',
  readers: { shopper: '구매하신다면', merchant: '판매하신다면', journalist: '기사를 쓰신다면' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `재구매한 새 구매자와 그러지 않은 새 구매자를 한 명씩 고르면, 이런 짝 100쌍 중 ${index}쌍에서 재구매한 쪽의 진행자가 지수가 더 높았습니다.`,
      `${[stars && `별점으로는 ${stars}쌍`, volume && `구매자 수로는 ${volume}쌍`, '우연이라면 50쌍'].filter(Boolean).join(', ')}입니다.`,
      most && `모든 진행자의 실제 비율을 아는 사람이라도 약 ${most}쌍까지 맞힐 수 있습니다.`,
    ]
      .filter(Boolean)
      .join(' '),
  tooLittle: (buyers, back) =>
    `누가 재구매하는지를 지수가 얼마나 잘 알려 주는지 말하기에는 데이터가 적습니다. 지수가 있는 진행자의 새 구매자: ${buyers}명, 재구매: ${back}명.`,
  merchant: ({ changes, buyers, returns, points }) =>
    `${changes && `등급은 평균 1년에 ${changes}번 바뀝니다. `}수치를 내려면 구매자 ${buyers}명, 재구매 ${returns}건(오래될수록 적게 반영), ${points}점보다 좁은 구간이 필요합니다. 그보다 부족하면 낮은 수치를 보이는 것이 아니라 아무 수치도 보이지 않습니다.`,
  journalist: ({ name, from, until, orders, buyers, merchants }) =>
    `${name}에서 시험함, ${from}부터 ${until}까지. 주문: ${orders}건, 구매자: ${buyers}명, 판매자: ${merchants}곳.`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `판매자 ${all}곳 중 ${silent}곳에 대해서는 아무 말도 하지 않습니다. 구매자 ${least}명 미만: ${collecting}곳, 재구매가 너무 적거나 구간이 너무 넓음: ${unsettled}곳.`,
  attained: (share) => `우연을 넘어 알 수 있는 것 가운데 지수는 ${share}를 담고 있습니다.`,
  document: '모든 수치를 문서로 보기',
  method: (version) => `산출 방법 ${version}`,
  among: { peers: '지수가 있던 진행자, 업종 안에서', all: '모든 진행자, 재구매 비율에 따라' },
  columns: ['기준', '100쌍 중 맞힌 수(90% 구간)', '지수가 앞선 정도(90%)'],
  predictors: {
    index: '지수',
    'came-back': '산출 방법으로 센 재구매 비율',
    share: '단순 재구매 비율',
    stars: '별점 평균',
    volume: '구매자 수',
  },
  chance: '우연',
  ceiling: '알 수 있는 최대치',
  little: '판단하기에 너무 적음',
  range: (value, lower, upper) => `${value}(${lower}~${upper})`,
  asked: (buyers, back, merchants) => `새 구매자: ${buyers}명, 1년 안에 재구매: ${back}명, 진행자: ${merchants}명.`,
  traffic: (markets) => `추천 노출을 누가 받는가: 시장 ${markets}개를 모의실험한 평균(90% 구간)`,
  trafficColumns: ['기준', '새 구매자 1,000명 중 재구매', '구매자 30명을 얻은 새 상점', '집중도(지니 계수)'],
  policies: { trust: '우리의 노출 규칙', equal: '모두 똑같이', volume: '주문 수', stars: '별점', discount: '할인' },
} satisfies HuitouMessages['venueRecord'];
