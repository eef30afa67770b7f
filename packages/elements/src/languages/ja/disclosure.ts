import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { reasons } from './reviews.ts';

export const disclosure = {
  title: 'この情報の根拠',
  rows: {
    verified: '確認方法',
    folded: '非表示',
    order: '並び順',
    window: '対象期間',
    asOf: '時点',
    method: '算出方法',
    rules: '適用ルール',
    issuer: '算出者',
    log: '公開記録',
  },
  verified: {
    reviews:
      'このショップで2日以上に分けて購入したアカウントだけが書けます。プラットフォームが報告した注文と照合しています。1件の注文につきレビューは1件です。',
    figures:
      'プラットフォームが報告した注文、返金、配送、レビューから算出しています。ショップが自作した注文やアカウントは除外しています。',
  },
  firstTime: (count) => `初めて購入した方のレビュー${count}件は表示していません。`,
  folded: (count, list) =>
    `レビュー${count}件（${list}）。それぞれ理由を示しており、開いて読めます。削除したものはありません。`,
  noneFolded: '現在はありません。非表示にしたものはここに件数が出て、理由を示し、開いて読めます。',
  reasons,
  paid: '掲載料を払っている出店者には広告と表示します。それによって順位が変わることはありません。',
  days: (days) => `${days}日間`,
  documents: { methods: '算出方法', 'moderation-rules': 'レビューの審査ルール', 'traffic-rules': '送客ルール' },
  issuer: (host) =>
    `${host}。ショップが出店しているプラットフォームの報告に基づきます。ショップは返信できますが、何も変更・削除できません。`,
  inPage: (host) => `数値はこのページ（${host}）に書かれているもので、ほかへの問い合わせはしていません。`,
  log: '公開ログ：毎日の公開、非表示、採点を記録しており、気づかれずに変えることはできません',
  close: '閉じる',
} satisfies HuitouMessages['disclosure'];
