import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const reviewsFold = {
  by: {
    platform: '플랫폼이 처리',
    rule: '자동 규칙에 따라 처리',
    'merchant-request': '판매자의 요청에 따라 처리',
    court: '법원의 명령에 따라 처리',
  },
  rule: (rule) => `규칙 ${rule}`,
  objection: '본인의 글인가요? 이의를 제기할 수 있습니다',
} satisfies HuitouMessages['reviewsFold'];
