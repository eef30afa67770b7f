import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const common = {
  loading: '読み込み中…',
  failed: ['読み込めませんでした', 'このショップのデータを取得できませんでした'],
  offline: ['オフラインです', '接続が戻ると自動で表示されます'],
  unknown: ['該当するショップがありません', 'この名前の記録は見つかりませんでした'],
  retry: '再試行',
  newTab: '新しいタブで開きます',
  stale: (when) => `${when}のデータです（現在は更新できません）`,
  dimensions: { quality: '品質', service: 'サービス', content: '内容', returning: 'リピート' },
} satisfies HuitouMessages['common'];
