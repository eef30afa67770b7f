import type { CommonMessages } from './common-messages.ts';

export const common: CommonMessages = {
  lang: 'zh-CN',
  dir: 'ltr',
  loading: '加载中…',
  failed: ['没能加载出来', '这家店的数据暂时取不到'],
  offline: ['当前没有网络', '联网后会自动显示'],
  unknown: ['没有这家店', '这里查不到它的记录'],
  retry: '重试',
  newTab: '在新标签页打开',
  stale: (when) => `${when}的数据，暂时更新不了`,
  dimensions: { quality: '商品品质', service: '服务保障', content: '内容真实', returning: '回购体验' },
};
