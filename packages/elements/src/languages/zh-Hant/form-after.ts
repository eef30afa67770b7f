import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const formAfter = {
  title: {
    append: ['補充評價', '180 天內可補充三次。原本寫的內容不會變動'],
    edit: ['修改評價', '只能一次。任何人都能看到修改前的內容'],
    appeal: ['為何應保留', '只能一次。專人會先讀過再裁決'],
  },
  field: { append: '現在覺得如何？', edit: '一句真心話，或一個建議', appeal: '請用一兩句話說明' },
  send: '送出',
  cancel: '先不要',
  empty: '請先寫一句話',
  kept: '草稿已保存',
  waiting: '等待連線。會自動送出一次',
  sending: '送出中…',
  done: { append: '已補充，謝謝您', edit: '已修改', appeal: '已送出，專人會讀' },
  refusals: {
    'against-rules': '看起來像聯絡資訊或廣告。請修改文字後再送出一次',
    'too-late': '已超過 180 天，無法再補充',
    'enough-appendices': '已經補充過三次，無法再補充',
    'edited-before': '已經修改過了，但仍可補充',
    'has-appealed': '您已經說明過原因，專人會讀',
    'unknown-review': '您的這則評價已經不在了',
    expired: '連結已失效。請從訂單重新開啟；您的草稿還在',
  },
  refused: '目前的內容無法接受。請修改後再送出一次',
} satisfies HuitouMessages['formAfter'];
