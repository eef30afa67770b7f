import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueWhy = {
  by: (lower, percentile, upper) =>
    `동종 업체의 ${percentile}보다 높으며, ${lower}에서 ${upper} 사이로 추정됩니다. 목록은 하한인 ${lower} 순서를 따릅니다.`,
  tied: (from, to) => `${from}위부터 ${to}위까지는 차이가 오차보다 작아 순위를 함께합니다.`,
  alone: (place) => `${place}위: 앞뒤 순위와 오차보다 큰 차이가 있습니다.`,
  explore:
    '순위를 매기기에는 알려진 것이 적습니다. 순위가 있는 진행자 몇 명마다 이런 진행자 한 명이 기회를 얻으며 날마다 바뀝니다.',
  paid: '비용을 내고 노출됩니다. 그렇다고 목록에서의 본래 순위는 바뀌지 않습니다.',
  unranked: '기획전의 이 구역에는 순위가 없습니다.',
  rise: (points, error, days) => `${days}일 동안 ${points}점 상승, 오차 ${error}보다 큽니다.`,
  fall: (points, error, days) => `${days}일 동안 ${points}점 하락, 오차 ${error}보다 큽니다.`,
  steady: (points, error, days) => `${days}일 동안 ${points}점, 오차 ${error} 이내입니다.`,
  ticketHeld: '이 기획전의 참가권이 있습니다.',
  ticketLacks: (what) => `이 기획전의 참가권에 부족한 것: ${what}.`,
  level: '등급',
  services: { '7-day-returns': '7일 이내 반품', 'fast-refund': '빠른 환불', 'fake-pays': '가품 보상' },
  record: '어떻게 알 수 있나요?',
  order: ({ explore, paid, days, method, version, asOf }) => [
    '진행자는 앞선 동종 업체의 비율 순서로 놓이며, 90% 구간의 하한을 씁니다. 확실히 얻은 것만 셉니다.',
    '차이가 오차보다 작은 진행자는 순위를 함께합니다.',
    `순위가 있는 진행자 ${explore}명마다 알려진 것이 적은 진행자 한 명이 들어가며 날마다 새로 뽑습니다.`,
    `광고인 진행자는 표시되며 처음 ${paid}명 다음에 놓입니다. 순위는 팔지 않습니다.`,
    `인용한 말은 지난 ${days}일 동안 재구매 고객이 쓴 것입니다. 어떤 분위기의 말을 들려줄지는 그 비중에 따라 날마다 뽑고, 그 분위기의 최근 글 가운데 가장 도움이 된 것을 보여 줍니다.`,
    `산출 방법 ${method}, 순서 ${version}, ${asOf} 기준 수치.`,
  ],
} satisfies HuitouMessages['venueWhy'];
