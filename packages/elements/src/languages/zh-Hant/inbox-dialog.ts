import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const inboxDialog = {
  close: '關閉',
  order: {
    title: '為什麼這樣排？',
    line: '失去誰對您損失最大，誰就排在最前面。',
    formula: '來訪次數 × 不滿程度 ÷（1 + 距上次購買天數 / 30）',
    parts: [
      '來訪次數：在幾個不同的日子向您購買。',
      '不滿程度：依這則評價的星等。',
      '距上次購買天數：離開越久的顧客，越難挽回。',
      '旁邊的時鐘表示回覆還有多久可算及時。',
    ],
  },
  keys: {
    title: '鍵盤快速鍵',
    list: {
      J: '下一則評價',
      K: '上一則評價',
      R: '撰寫回覆',
      Z: '收回上一則回覆（10 秒內）',
      Esc: '離開文字欄位',
      '?': '這份清單',
    },
    on: '啟用單鍵快速鍵',
    where: '焦點在收件匣且不在文字欄位時有效。',
  },
} satisfies HuitouMessages['inboxDialog'];
