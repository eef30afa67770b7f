import type { AfterMessages } from './after-messages.ts';

const messages: AfterMessages = {
  lang: 'zh-CN',
  dir: 'ltr',
  title: {
    append: ['追评', '180 天内可追 3 次，原来写的不变'],
    edit: ['修改评价', '只能改一次；改之前的内容大家仍能看到'],
    appeal: ['申诉', '只有一次；有人看过才会决定'],
  },
  field: { append: '用到现在怎么样？', edit: '给主播一句真话，或一个建议…', appeal: '用一两句话说说' },
  send: '发表',
  cancel: '先不了',
  empty: '先写一句话',
  kept: '草稿已存',
  waiting: '等网络，联网自动发出，只发一次',
  sending: '正在发…',
  retry: '重试',
  done: { append: '已追评，谢谢您', edit: '已修改', appeal: '已提交，会有人看' },
  refusals: {
    'against-rules': '看起来有联系方式或广告，改一改再发',
    'too-late': '超过 180 天，不能再追评了',
    'enough-appendices': '已经追评 3 次，不能再追了',
    'edited-before': '已经改过一次了，还可以追评',
    'has-appealed': '您已经申诉过，会有人看',
    'unknown-review': '这条评价已经不在了',
    expired: '这个链接过期了，请从订单里重新打开；草稿还在',
  },
  refused: '这样还不能发，改一改再发一次',
};
export default messages;
