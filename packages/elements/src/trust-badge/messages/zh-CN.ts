import type { BadgeMessages } from './badge-messages.ts';

const messages: BadgeMessages = {
  lang: 'zh-CN',
  dir: 'ltr',
  subject: '回头客推荐',
  score: (score) => `${score} 分（满分 100）`,
  chip: '信任购',
  standing: (level, share) => (level < 2 ? `低于 ${share} 的同行` : level < 3 ? '与同行持平' : `超过 ${share} 的同行`),
  sample: (returning, all, days) => `近 ${days} 天 ${all} 人买过，${returning} 人又来了`,
  services: { '7-day-returns': '7 天无理由退货', 'fast-refund': '极速退款', 'fake-pays': '假一赔三' },
  checks: ['签名', '本站', '有效期'],
  stated: (issuer, site, checked, until) =>
    `由 ${issuer} 为 ${site} 签发，${checked} 在你的浏览器里核验，有效期至 ${until}`,
  verified: '已核验',
  troubles: {
    checking: ['正在核验', '正在核对签名'],
    expired: ['已过期', '这枚徽章过了有效期'],
    'wrong-site': ['在这里无效', '它是发给别的网站的'],
    invalid: ['核验不通过', '签名对不上，请不要相信'],
    'cannot-check': ['没有核验', '这个页面没法核对签名'],
    failed: ['没能加载出来', '徽章暂时取不到'],
    offline: ['当前没有网络', '联网后会自动核验'],
    collecting: ['还没有徽章', '回来再买的顾客还太少'],
    none: ['暂无徽章', '签发方目前没有为这家店出具证明'],
  },
  issuedFor: (sites) => `只在 ${sites} 有效`,
  check: '核对',
  newTab: '在新标签页打开',
  retry: '重试',
};
export default messages;
