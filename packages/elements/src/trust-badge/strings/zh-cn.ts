import type { BadgeWords } from './words.ts';

const words: BadgeWords = {
  lang: 'zh-CN',
  dir: 'ltr',
  brand: '信任购',
  states: {
    checking: ['核验中', '正在核对签名…'],
    verified: ['已认证', ''],
    expired: ['已过期', '这份证明已过有效期，没有更新的可用。'],
    'wrong-site': ['非本站证明', '这份证明是开给别的网站的，在这里不算数。'],
    invalid: ['未通过核验', '这份证明的签名或内容有误，请不要采信。'],
    'cannot-check': ['无法核验', '在这个页面上无法核对签名，请到签发方查看。'],
    failed: ['未能加载', '证明没能加载出来，可以到签发方查看。'],
    offline: ['当前离线', '联网后会自动核验。'],
    collecting: ['数据积累中', '回头客还不够多，暂时没有签发证明。'],
    none: ['暂无徽章', '签发方目前没有对这家店作出声明。'],
  },
  chips: ['签名有效', '未核验'],
  standing: (level, share) => (level < 2 ? `低于 ${share} 的同行` : level < 3 ? '与同行持平' : `高于 ${share} 的同行`),
  figures: (returning, reviews, days) => `${days} 天内 ${returning} 位回头客 · ${reviews} 条回头客评价`,
  services: { '7-day-returns': '7 天无理由', 'fast-refund': '极速退款', 'fake-pays': '假一赔三' },
  stated: (issuer, site, checked, until) => `由 ${issuer} 为 ${site} 签发，${checked} 核验 · 有效至 ${until}`,
  link: (issuer) => `去 ${issuer} 核对`,
  retry: '重试',
};
export default words;
