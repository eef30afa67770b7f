import type { EvidenceMessages } from './evidence-messages.ts';

const messages: EvidenceMessages = {
  lang: 'zh-CN',
  dir: 'ltr',
  stars: (mean) => `${mean} 分`,
  measure: (name, value, peers, events) => `${name} ${value}（同行 ${peers}，${events} 条）`,
  good: '✓',
  pulledDown: '← 拉低了分数',
  liftedUp: '← 最加分',
  basis: (events) => `依据 ${events} 条真实记录`,
};
export default messages;
