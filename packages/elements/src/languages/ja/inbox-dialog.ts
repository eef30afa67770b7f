import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const inboxDialog = {
  close: '閉じる',
  order: {
    title: 'この並び順の理由',
    line: '失うと最も痛手となるお客様が先に来ます。',
    formula: '来店回数 × 不満の度合い ÷（1 ＋ 最後の購入からの日数 ÷ 30）',
    parts: [
      '来店回数：何日に分けて購入したか。',
      '不満の度合い：このレビューの星によります。',
      '最後の購入からの日数：長く離れているお客様ほど、呼び戻すのが難しくなります。',
      'それぞれの横の時計は、期限内の返信に数えられる残り時間です。',
    ],
  },
  keys: {
    title: 'キーボードショートカット',
    list: {
      J: '次のレビュー',
      K: '前のレビュー',
      R: '返信を書く',
      Z: '最後の返信を取り消す（10秒以内）',
      Esc: '文章の入力を終える',
      '?': 'この一覧',
    },
    on: '1文字のショートカットを使う',
    where: 'フォーカスが受信箱にあり、文章の入力中でないときに使えます。',
  },
} satisfies HuitouMessages['inboxDialog'];
