import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { reasons } from './reviews.ts';

export const disclosure = {
  title: '이 정보의 근거',
  rows: {
    verified: '확인 방법',
    folded: '숨긴 리뷰',
    order: '정렬 순서',
    window: '대상 기간',
    asOf: '기준일',
    method: '산출 방법',
    rules: '적용 규칙',
    issuer: '산출 주체',
    log: '공개 기록',
  },
  verified: {
    reviews:
      '이곳에서 이틀 이상에 걸쳐 구매한 계정만 쓸 수 있으며, 플랫폼이 보고한 주문과 대조해 확인합니다. 주문 한 건에 리뷰는 한 건입니다.',
    figures: '플랫폼이 보고한 주문, 환불, 배송, 리뷰로 계산합니다. 판매자가 스스로 만든 주문과 계정은 제외합니다.',
  },
  firstTime: (count) => `첫 구매 고객의 리뷰 ${count}건은 표시하지 않습니다.`,
  folded: (count, list) => `리뷰 ${count}건(${list}). 모두 이유를 밝히며 펼쳐 볼 수 있습니다. 삭제한 것은 없습니다.`,
  noneFolded: '현재 없습니다. 숨긴 리뷰가 생기면 여기에 건수를 표시하고 이유를 밝히며 펼쳐 볼 수 있습니다.',
  reasons,
  paid: '비용을 내고 노출되는 판매자에게는 광고 표시를 합니다. 그렇다고 누구의 순위도 바뀌지 않습니다.',
  days: (days) => `${days}일`,
  documents: { methods: '산출 방법', 'moderation-rules': '리뷰 심사 규칙', 'traffic-rules': '노출 배분 규칙' },
  issuer: (host) =>
    `${host}, 판매자가 입점한 플랫폼의 보고를 바탕으로 합니다. 판매자는 답글을 달 수 있지만 아무것도 바꾸거나 지울 수 없습니다.`,
  inPage: (host) => `수치는 이 페이지(${host})에 적힌 것이며, 다른 곳에 조회하지 않았습니다.`,
  log: '공개 로그: 날마다 공개, 숨김, 채점한 내용을 기록하므로 몰래 바꿀 수 없습니다',
  close: '닫기',
} satisfies HuitouMessages['disclosure'];
