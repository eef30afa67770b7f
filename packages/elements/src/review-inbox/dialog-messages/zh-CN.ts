import type { DialogMessages } from './dialog-messages.ts';

const messages: DialogMessages = {
  lang: 'zh-CN',
  dir: 'ltr',
  close: '关闭',
  order: {
    title: '为什么这样排？',
    line: '失去谁的代价最大，谁就排在前面。',
    formula: '到店次数 × 不满意程度 ÷（1 + 距上次购买天数 / 30）',
    parts: [
      '到店次数：在多少个不同的日子买过。',
      '不满意程度：看这条评价的星级。',
      '距上次购买天数：离开越久，越难挽回。',
      '旁边的时钟是及时回应还剩的时间。',
    ],
  },
  keys: {
    title: '键盘快捷键',
    list: {
      J: '下一条',
      K: '上一条',
      R: '写回应',
      Z: '10 秒内撤回刚发的回应',
      Esc: '离开输入框',
      '?': '本列表',
    },
    on: '启用单键',
    where: '焦点在收件箱内、且不在输入框里时有效。',
  },
};
export default messages;
