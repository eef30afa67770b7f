import type { LogWords } from './log-words.ts';

export const zh: LogWords = {
  checks: '公开日志',
  title: '展示过什么，撤下过什么',
  about:
    '每条评价的发布、折叠、修改、抹除，每次限级，每一天的数字，都是这本日志里的一条。日志只增不减：谁留着某一天的哈希，就能发现此前的内容后来有没有被改动或删掉。评价的文字只以加盐哈希入册，日志里没有任何人的信息。',
  none: '这台服务器没有公开日志。',
  empty: '日志里还没有内容：第一批评价和数字公开之后，才有第一个日志头。',
  head: (day) => `${day} 的日志头`,
  facts: { entries: '条目', made: '生成于', root: '根哈希', signature: '签名' },
  unsigned: '没有签名：服务器的主人可以不认账。',
  json: '供程序读取',
  verifyTitle: '不必相信这个页面，自己核验',
  verify:
    '由您自己的程序记住看到过什么，再来比对。取得回头的源代码后，在自己的电脑上输入下面这行；明天再运行一次，它会告诉您日志是不是只增不减：',
  findTitle: '查找条目',
  findLabel: '评价编号，或条目序号',
  find: '查找',
  notFound: (typed) => `日志里没有 ${typed}。评价从发布的次日起入册。`,
  entry: (number, kind) => `第 ${number} 条：${kind}`,
  kinds: {
    published: '发布',
    edited: '修改',
    appended: '追评',
    released: '审核后放行',
    folded: '折叠',
    unfolded: '取消折叠',
    withdrawn: '不再展示',
    erased: '抹除',
    capped: '限级',
    lifted: '解除限级',
    index: '当天的数字',
  },
  proof: (steps) => `证明：${steps} 个哈希`,
  proofHow:
    '对“一个零字节加条目原文”求 SHA-256，再依次与下列哈希合并（RFC 6962 第 2.1.1 节），得到的就是上面的根哈希。',
  salt: '文字的盐',
  cannotTitle: '日志证明不了什么',
  cannot: [
    '所有评价都收进来了：从未被接收的评价不在任何日志里，但作者手里有回执；',
    '收进来的内容属实，或者某次折叠公道；',
    '每个人看到的是同一本日志：请把根哈希和别人看到的对一对。',
  ],
};
