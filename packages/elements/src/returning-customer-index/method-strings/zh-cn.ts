import type { MethodWords } from './words.ts';

const words: MethodWords = {
  lang: 'zh-CN',
  dir: 'ltr',
  title: '这个分数怎么算',
  close: '关闭',
  inputs: '这家店的数据',
  columns: ['维度', '得分', '区间', '权重', '有效样本'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: '没有数据的维度不计分，权重按比例分给其余维度。',
  counted: '每个维度看什么',
  halfLife: (days) => `每过${days}天权重减半`,
  part: (share) => `占该维度${share}`,
  worked: '怎样变成分数和等级',
  steps: (rule) => [
    '先把每项指标往行业平均拉一点：样本越少，拉得越多，所以几单好评撑不起高分。',
    `再与${rule.industry}的${rule.merchants}家同行排名：得分就是领先同行的比例，满分100。`,
    '各项指标按占比合成维度得分，各维度再按权重合成指数。',
    `每个分数都带${rule.confidence}的置信区间。整个区间高于${rule.aboveOver}分是“高于”，低于${rule.belowUnder}分是“低于”，其余为“持平”；买家满${rule.leadingFrom}位且整个区间高于${rule.leadingOver}分是“领先”。`,
    `买家不足${rule.collectingUnder}位不评分。`,
    `等级不会因小波动跳变：越过界线${rule.points}分立即调整，否则要连续${rule.runs}天越线。`,
    '严重违规一经查实，等级受限，原因和期限公开显示。',
  ],
  document: '方法文档全文',
  history: {
    title: '近90天走势',
    show: '查看走势图',
    index: '指数',
    chart: '每天的得分，0到100',
    few: '公布的天数还不够：至少要有两天才能画出走势。',
    table: '用表格看同样的数据（每周一行）',
    day: '日期',
    figure: (name, value) => `${name} ${value}`,
  },
};
export default words;
