import type { MethodMessages } from './method-messages.ts';

const messages: MethodMessages = {
  lang: 'zh-CN',
  dir: 'ltr',
  close: '关闭',
  inputs: (merchant) => `${merchant}的数据`,
  columns: ['维度', '得分', '可能范围', '权重', '计入记录'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: '没有数据的维度不计分，它的权重按比例分给其他维度。',
  counted: '每个维度看什么',
  halfLife: (days) => `每过 ${days} 天，旧记录的作用减半`,
  part: (share) => `占该维度 ${share}`,
  worked: '怎样变成分数和等级',
  steps: (rule) => [
    '每项指标先向行业平均靠拢：样本越少，靠得越近，几单好评撑不起高分。',
    `再与${rule.industry}的 ${rule.merchants} 家同行排名：超过多少比例的同行，就得多少分，满分 100。`,
    '各项指标按占比合成维度得分，各维度再按权重合成指数。',
    `每个分数都有 ${rule.confidence} 的区间。整个区间高于 ${rule.aboveOver} 分为“高于”，整个区间低于 ${rule.belowUnder} 分为“低于”，其余为“持平”；买家满 ${rule.leadingFrom} 位、整个区间高于 ${rule.leadingOver} 分为“领先”。`,
    `买家不足 ${rule.collectingUnder} 位，不评分。`,
    `等级不会忽上忽下：越过界线 ${rule.points} 分，当天调整；不到 ${rule.points} 分，要连续 ${rule.runs} 天越线才调整。`,
    '严重违规一经查实，等级受限，原因和期限公开。',
  ],
  document: '方法全文',
  history: {
    title: '近 90 天走势',
    show: '看走势图',
    index: '指数',
    chart: '每天的得分，0 到 100',
    few: '天数还不够，至少要有两天才能画出走势。',
    table: '用表格看（每周一行）',
    day: '日期',
    figure: (name, value) => `${name} ${value}`,
  },
};
export default messages;
