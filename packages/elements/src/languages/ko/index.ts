import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const index = {
  failedHost: ['불러오지 못했습니다', '이 진행자의 수치를 받지 못했습니다'],
  unknownHost: ['해당 진행자가 없습니다', '이 이름으로 된 기록을 찾을 수 없습니다'],
  title: '재구매 고객 지수',
  levels: {
    leading: '선두',
    above: '높음',
    par: '비슷함',
    below: '낮음',
    unsettled: '판단하기 이름',
    collecting: '데이터 없음',
  },
  verdict: (share, level) =>
    level === 'par' ? '동종 업체와 비슷함' : `동종 업체의 ${share}보다 ${level === 'below' ? '낮음' : '높음'}`,
  headline: (share, level) =>
    level === 'par'
      ? '동종 업체와 비슷함'
      : `${level === 'leading' ? '선두, ' : ''}동종 업체의 ${share}보다 ${level === 'below' ? '낮음' : '높음'}`,
  sample: (returning, all) => `구매자 ${all}명 중 ${returning}명이 재구매`,
  people: (returning, all, days, _, window) =>
    `지난 ${window === 365 ? '1년' : `${days}일`} 동안 구매자 ${all}명 중 ${returning}명이 재구매`,
  outOf: '/ 100',
  interval: (lower, upper) => `${lower}에서 ${upper} 사이로 추정`,
  median: (value) => `동종 업체 중앙값 ${value}`,
  peers: (merchants, industry) => `${industry} 동종 업체 ${merchants}곳과 비교`,
  method: (version) => `산출 방법 ${version}`,
  asOf: (when) => `${when} 기준`,
  offlineSince: (when) => `${when} 기준, 이후 오프라인`,
  trend: (change, points) => (points ? `${change} ${points > 0 ? '상승' : '하락'}` : '변화 없음'),
  sinceLastMonth: (trend) => `지난달 대비 ${trend}`,
  spoken: (name, score, level, median, trend) =>
    [`${name}: 100점 중 ${score}점, ${level}`, median, trend].filter(Boolean).join('; '),
  noScore: (name) => `${name}: 아직 데이터가 부족합니다`,
  held: (reason) => `등급 제한: ${reason}`,
  heldUntil: (day) => `${day}까지 등급 제한`,
  reasons: {
    'fake-orders': '허위 주문',
    'fake-reviews': '허위 리뷰',
    'false-claims': '허위 광고',
    counterfeit: '위조 상품',
  },
  collecting: '데이터를 모으는 중',
  soFar: (all) => `지금까지 구매자 ${all}명 · 점수를 내기에는 적음`,
  progress: (all, needed) => `지금까지 구매자 ${all}명 · 점수는 ${needed}명부터`,
  how: '이 점수의 산출 방법',
  howOf: (merchant) => `${merchant} 점수의 산출 방법`,
} satisfies HuitouMessages['index'];
