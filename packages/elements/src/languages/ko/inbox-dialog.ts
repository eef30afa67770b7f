import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const inboxDialog = {
  close: '닫기',
  order: {
    title: '이 순서의 이유',
    line: '잃으면 가장 손해가 큰 고객이 먼저 옵니다.',
    formula: '방문 횟수 × 불만 정도 ÷ (1 + 마지막 구매 후 일수 ÷ 30)',
    parts: [
      '방문 횟수: 서로 다른 며칠 동안 구매했는지.',
      '불만 정도: 이 리뷰의 별점에 따릅니다.',
      '마지막 구매 후 일수: 오래 떠나 있던 고객일수록 되찾기 어렵습니다.',
      '각 항목 옆의 시계는 제때 답한 것으로 인정되는 남은 시간입니다.',
    ],
  },
  keys: {
    title: '키보드 단축키',
    list: {
      J: '다음 리뷰',
      K: '이전 리뷰',
      R: '답글 쓰기',
      Z: '마지막 답글 되돌리기(10초 안에)',
      Esc: '글 입력에서 나가기',
      '?': '이 목록',
    },
    on: '한 글자 단축키 사용',
    where: '초점이 받은 리뷰함에 있고 글을 입력하지 않을 때 작동합니다.',
  },
} satisfies HuitouMessages['inboxDialog'];
