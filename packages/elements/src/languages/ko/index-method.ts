import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const indexMethod = {
  close: '닫기',
  inputs: (merchant) => `${merchant}의 수치`,
  columns: ['항목', '점수', '추정 범위', '가중치', '집계 건수'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: '데이터가 없는 항목은 빼고, 그 가중치를 나머지 항목이 나누어 가집니다.',
  counted: '항목마다 보는 것',
  halfLife: (days) => `한 건의 비중은 ${days}일이 지나면 절반이 됩니다`,
  part: (share) => `이 항목의 ${share}`,
  worked: '점수와 등급이 정해지는 과정',
  steps: (rule) => [
    '각 지표를 먼저 업계 평균 쪽으로 옮깁니다. 표본이 적을수록 더 많이 옮기므로, 좋은 주문 몇 건만으로 높은 점수가 나오지 않습니다.',
    `그다음 ${rule.industry}의 동종 업체 ${rule.merchants}곳 사이에서 순위를 매깁니다. 점수는 이 판매자보다 낮은 동종 업체의 비율이며 최대 100입니다.`,
    '지표는 비중에 따라 항목으로, 항목은 가중치에 따라 지수로 합칩니다.',
    `모든 점수에는 ${rule.confidence} 구간이 있습니다. 구간 전체가 ${rule.aboveOver}보다 크면 “높음”, ${rule.belowUnder}보다 작으면 “낮음”, 그 밖에는 “비슷함”입니다. 구매자가 ${rule.leadingFrom}명 이상이고 구간 전체가 ${rule.leadingOver}보다 크면 “선두”입니다.`,
    `구매자가 ${rule.collectingUnder}명보다 적으면 점수가 없습니다.`,
    `등급은 쉽게 바뀌지 않습니다. 경계를 ${rule.points}점 이상 넘으면 바로 바뀌고, 그보다 적으면 ${rule.runs}일 동안 이어져야 합니다.`,
    '중대한 위반이 입증되면 등급이 제한되며, 이유와 끝나는 날짜를 표시합니다.',
  ],
  document: '산출 방법 전문',
  history: {
    title: '지난 90일',
    show: '그래프 보기',
    index: '지수',
    chart: '날짜별 점수, 0~100',
    few: '아직 날짜가 부족합니다. 선을 그리려면 이틀 이상이 필요합니다.',
    table: '같은 수치를 주별 표로 보기',
    day: '날짜',
    figure: (name, value) => `${name} ${value}`,
  },
} satisfies HuitouMessages['indexMethod'];
