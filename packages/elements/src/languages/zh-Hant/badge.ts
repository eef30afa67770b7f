import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const badge = {
  subject: '回頭客',
  score: (score) => `${score} 分，滿分 100`,
  chip: '信任購',
  standing: (level, share) => (level < 2 ? `低於 ${share} 的同業` : level < 3 ? '與同業持平' : `超過 ${share} 的同業`),
  sample: (returning, all, days) => `${days} 天內 ${all} 人中有 ${returning} 人回購`,
  services: { '7-day-returns': '7 天鑑賞期退貨', 'fast-refund': '快速退款', 'fake-pays': '假一賠三' },
  checks: ['簽章', '本網站', '有效期'],
  stated: (issuer, site, checked, until) =>
    `由 ${issuer} 為 ${site} 核發，${checked} 於您的瀏覽器驗證，有效至 ${until}`,
  verified: '已驗證',
  troubles: {
    checking: ['驗證中', '正在驗證簽章'],
    expired: ['已過期', '這枚標章已過有效期'],
    'wrong-site': ['在此無效', '這是為其他網站核發的'],
    invalid: ['無效', '簽章不符，請勿採信'],
    'cannot-check': ['未驗證', '此頁面無法驗證簽章'],
    failed: ['未載入', '標章沒有送達'],
    offline: ['目前沒有網路', '恢復連線後會驗證標章'],
    collecting: ['尚無標章', '目前回購的顧客還太少'],
    none: ['沒有標章', '核發者目前未對這家店作出聲明'],
  },
  issuedFor: (sites) => `僅為 ${sites} 核發`,
  check: '查驗',
} satisfies HuitouMessages['badge'];
