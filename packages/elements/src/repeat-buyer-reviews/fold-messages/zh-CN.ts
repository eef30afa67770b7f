import type { FoldMessages } from './fold-messages.ts';

const messages: FoldMessages = {
  lang: 'zh-CN',
  dir: 'ltr',
  by: {
    platform: '由平台判断',
    rule: '由规则自动处理',
    'merchant-request': '应商家要求',
    court: '按法院裁定',
  },
  rule: (rule) => `规则 ${rule}`,
  objection: '这是您写的？可以申诉',
};
export default messages;
