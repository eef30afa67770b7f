import type { BadgeWords } from './words.ts';

const words: BadgeWords = {
  lang: 'zh-CN',
  dir: 'ltr',
  brand: '信任购',
  states: {
    checking: ['核验中', '正在核对签名…'],
    verified: ['已认证', ''],
    expired: ['已过期', '这份声明已过有效期。'],
    'wrong-site': ['非本站声明', '这份声明是为别的网站签发的，在这里无效。'],
    invalid: ['未通过核验', '签名或内容有误，请勿采信。'],
    'cannot-check': ['无法核验', '在这个页面上无法核对签名，请到签发方查看。'],
    failed: ['未能加载', '声明没能加载出来，请到签发方查看。'],
    offline: ['当前离线', '联网后会自动核验。'],
    collecting: ['积累中', '回头客还太少，暂不签发声明。'],
    none: ['暂无徽章', '签发方目前没有为这家店签发声明。'],
  },
  chips: ['签名有效', '未核验'],
  standing: (level, share) => (level < 2 ? `低于${share}同行` : level < 3 ? '与同行持平' : `高于${share}同行`),
  figures: (returning, reviews, days) => `${reviews}条回头客评价，近${days}天${returning}位回头客`,
  services: { '7-day-returns': '7天无理由', 'fast-refund': '极速退款', 'fake-pays': '假一赔三' },
  stated: (issuer, site, checked, until) => `由 ${issuer} 为 ${site} 签发，${checked}核验，有效至${until}`,
  link: (issuer) => `去 ${issuer} 核对`,
  retry: '重试',
};
export default words;
