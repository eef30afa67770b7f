import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const formAfter = {
  title: {
    append: ['리뷰에 덧붙이기', '180일 동안 세 번까지. 처음 쓴 글은 그대로 남습니다'],
    edit: ['리뷰 수정', '한 번만. 수정 전 내용은 누구나 볼 수 있습니다'],
    appeal: ['게시해야 하는 이유', '한 번만. 담당자가 읽은 뒤 판단합니다'],
  },
  field: { append: '지금은 어떤가요?', edit: '솔직한 한마디나 제안', appeal: '한두 문장으로 써 주세요' },
  send: '보내기',
  cancel: '나중에',
  empty: '먼저 한 문장을 써 주세요',
  kept: '임시 저장됨',
  waiting: '연결을 기다리는 중입니다. 자동으로 한 번만 전송합니다',
  sending: '보내는 중…',
  done: { append: '덧붙였습니다. 감사합니다', edit: '수정했습니다', appeal: '보냈습니다. 담당자가 읽습니다' },
  refusals: {
    'against-rules': '연락처나 광고로 보입니다. 글을 바꾸어 다시 보내 주세요',
    'too-late': '180일이 지나 더 덧붙일 수 없습니다',
    'enough-appendices': '이미 세 번 덧붙여 더 덧붙일 수 없습니다',
    'edited-before': '이미 수정한 리뷰입니다. 덧붙이기는 할 수 있습니다',
    'has-appealed': '이유를 이미 말씀하셨습니다. 담당자가 읽습니다',
    'unknown-review': '해당 리뷰가 더 이상 없습니다',
    expired: '링크가 만료되었습니다. 주문 내역에서 다시 열어 주세요. 임시 저장한 글은 남아 있습니다',
  },
  refused: '이대로는 받을 수 없습니다. 내용을 바꾸어 다시 보내 주세요',
} satisfies HuitouMessages['formAfter'];
