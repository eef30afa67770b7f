import type { CommonWords } from './common.ts';

export const common: CommonWords = {
  lang: 'zh-CN',
  dir: 'ltr',
  loading: '加载中…',
  failed: '数据没能加载出来。',
  offline: '当前没有网络，联网后会自动恢复。',
  unknown: '这里没有这家店铺的记录。',
  retry: '重试',
  stale: (when) => `暂时连不上，显示的是${when}的数据`,
  dimensions: { quality: '商品品质', service: '服务保障', content: '内容真实', returning: '回购体验' },
};
