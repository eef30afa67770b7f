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
  halfLife: (days) => `每过 ${days} 天，旧数据的分量减半`,
  part: (share) => `占该维度 ${share}`,
  worked: '怎样变成分数和等级',
  steps: (rule) => [
    '先把每项指标往行业平均拉一点：样本越少，拉得越多，所以几单好评撑不起高分。',
    `再与${rule.industry}的 ${rule.merchants} 家同行排名：得分就是排在多少同行之前，满分 100。`,
    '同一项里的指标按占比合成维度得分，各维度再按权重合成总分。',
    `每个分数都带 ${rule.confidence} 的误差区间。区间整个高于第 ${rule.aboveOver} 位是“高于”，整个低于第 ${rule.belowUnder} 位是“低于”，其余为“持平”；买家满 ${rule.leadingFrom} 位且区间整个高于第 ${rule.leadingOver} 位是“领先”。`,
    `买家不足 ${rule.collectingUnder} 位不打分。`,
    `等级不会因小波动跳变：越过界线 ${rule.points} 分立即调整，否则要连续 ${rule.runs} 天越线。`,
    '查实的严重违规会给等级封顶，原因和期限公开显示。',
  ],
  document: '完整方法文件',
  history: {
    title: '近 90 天走势',
    show: '查看走势图',
    index: '总分',
    chart: '每天的得分，0 到 100',
    few: '公布的天数还不够：至少要有两天才能画出走势。',
    table: '用表格看同样的数据（每周一行）',
    day: '日期',
    figure: (name, value) => `${name} ${value}`,
  },
};
export default words;
