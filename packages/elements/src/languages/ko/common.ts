import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const common = {
  loading: '불러오는 중…',
  failed: ['불러오지 못했습니다', '이 상점의 수치를 받지 못했습니다'],
  offline: ['오프라인 상태입니다', '다시 연결되면 자동으로 표시됩니다'],
  unknown: ['해당 상점이 없습니다', '이 이름으로 된 기록을 찾을 수 없습니다'],
  retry: '다시 시도',
  newTab: '새 탭에서 열림',
  stale: (when) => `${when} 기준이며 지금은 업데이트할 수 없습니다`,
  dimensions: { quality: '품질', service: '서비스', content: '설명 일치', returning: '재구매' },
} satisfies HuitouMessages['common'];
