import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const badge = {
  subject: 'リピーター指数',
  score: (score) => `${score}／100`,
  chip: '信頼購入',
  standing: (level, share) =>
    level < 2 ? `同業の${share}より下位` : level < 3 ? '同業と同水準' : `同業の${share}より上位`,
  sample: (returning, all, days) => `${days}日間で${all}人中${returning}人が再購入`,
  services: { '7-day-returns': '7日間返品可', 'fast-refund': '迅速な返金', 'fake-pays': '偽物なら3倍返金' },
  checks: ['署名', 'このサイト', '有効期間'],
  stated: (issuer, site, checked, until) =>
    `${issuer}が${site}に対して発行。${checked}にお使いのブラウザーで検証済み。有効期限は${until}`,
  verified: '検証済み',
  troubles: {
    checking: ['確認中', '署名を確認しています'],
    expired: ['期限切れ', 'このバッジは有効期限を過ぎています'],
    'wrong-site': ['ここでは無効', '別のサイトに対して発行されたものです'],
    invalid: ['無効', '署名が一致しません。信用しないでください'],
    'cannot-check': ['未確認', 'このページでは署名を確認できません'],
    failed: ['読み込み失敗', 'バッジを取得できませんでした'],
    offline: ['オフラインです', '接続が戻るとバッジを確認します'],
    collecting: ['バッジはまだありません', '再購入したお客様がまだ少数です'],
    none: ['バッジなし', '発行者は現在、このショップについて何も証明していません'],
  },
  issuedFor: (sites) => `${sites}に対してのみ発行されています`,
  check: '確認する',
} satisfies HuitouMessages['badge'];
