import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const formAfter = {
  title: {
    append: ['レビューに追記', '180日以内に3回まで。元の文章はそのまま残ります'],
    edit: ['レビューを編集', '1回のみ。編集前の内容は誰でも読めます'],
    appeal: ['掲載すべき理由', '1回のみ。担当者が読んでから判断します'],
  },
  field: { append: '今はどうですか？', edit: '率直なひと言、またはご提案', appeal: '1、2文でお書きください' },
  send: '送信',
  cancel: '今はしない',
  empty: '先にひと言書いてください',
  kept: '下書きを保存しました',
  waiting: '接続を待っています。自動で1回だけ送信します',
  sending: '送信中…',
  done: {
    append: '追記しました。ありがとうございます',
    edit: '変更しました',
    appeal: '送信しました。担当者が読みます',
  },
  refusals: {
    'against-rules': '連絡先または広告とみられます。文章を変えて、もう一度送信してください',
    'too-late': '180日を過ぎたため、これ以上追記できません',
    'enough-appendices': 'すでに3回追記されているため、これ以上追記できません',
    'edited-before': '編集は済んでいます。追記はできます',
    'has-appealed': '理由はすでに伝えられています。担当者が読みます',
    'unknown-review': 'このレビューはもうありません',
    expired: 'リンクの有効期限が切れました。注文画面からもう一度開いてください。下書きは保存されています',
  },
  refused: 'このままでは受け付けられません。内容を変えて、もう一度送信してください',
} satisfies HuitouMessages['formAfter'];
