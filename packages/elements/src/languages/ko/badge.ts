import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const badge = {
  subject: '재구매 고객',
  score: (score) => `100점 만점에 ${score}점`,
  chip: '안심 구매',
  standing: (level, share) =>
    level < 2 ? `동종 업체의 ${share}보다 낮음` : level < 3 ? '동종 업체와 비슷함' : `동종 업체의 ${share}보다 높음`,
  sample: (returning, all, days) => `${days}일 동안 ${all}명 중 ${returning}명이 재구매`,
  services: { '7-day-returns': '7일 이내 반품', 'fast-refund': '빠른 환불', 'fake-pays': '가품일 경우 3배 환불' },
  checks: ['서명', '이 사이트', '유효 기간'],
  stated: (issuer, site, checked, until) =>
    `${issuer}에서 ${site}용으로 발급, ${checked}에 이 브라우저에서 확인, ${until}까지 유효`,
  verified: '확인됨',
  troubles: {
    checking: ['확인 중', '서명을 확인하고 있습니다'],
    expired: ['만료됨', '유효 기간이 지난 배지입니다'],
    'wrong-site': ['여기서는 유효하지 않음', '다른 사이트용으로 발급되었습니다'],
    invalid: ['유효하지 않음', '서명이 일치하지 않습니다. 신뢰하지 마세요'],
    'cannot-check': ['확인하지 못함', '이 페이지에서는 서명을 확인할 수 없습니다'],
    failed: ['불러오지 못함', '배지를 받지 못했습니다'],
    offline: ['오프라인 상태입니다', '다시 연결되면 배지를 확인합니다'],
    collecting: ['아직 배지 없음', '재구매한 고객이 아직 적습니다'],
    none: ['배지 없음', '발급 기관이 현재 이 상점에 대해 보증하는 내용이 없습니다'],
  },
  issuedFor: (sites) => `${sites} 전용으로 발급됨`,
  check: '확인하기',
} satisfies HuitouMessages['badge'];
