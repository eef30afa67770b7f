import { common } from '../../messages/zh-CN.ts';
import type { IndexMessages } from './index-messages.ts';

const messages: IndexMessages = {
  ...common,
  failedHost: [common.failed[0], '这位主播的数据暂时取不到'],
  unknownHost: ['没有这位主播', common.unknown[1]],
  title: '回头客推荐指数',
  levels: { leading: '领先', above: '高于', par: '持平', below: '低于', unsettled: '尚难判断', collecting: '积累中' },
  verdict: (share, level) => (level === 'par' ? '与同行持平' : `${level === 'below' ? '低于' : '超过'} ${share} 同行`),
  headline: (share, level) =>
    level === 'par'
      ? '与同行持平'
      : `${level === 'leading' ? '行业领先，' : ''}${level === 'below' ? '低于' : '超过'} ${share} 的同行`,
  sample: (returning, all) => `${all} 位买家，${returning} 位回购`,
  people: (returning, all, days, _, window) =>
    `近${window === 365 ? '一年' : ` ${days} 天`} ${all} 位买家，${returning} 位又来买了`,
  outOf: '/100',
  interval: (lower, upper) => `很可能在 ${lower} 到 ${upper} 之间`,
  median: (value) => `同行中位 ${value}`,
  peers: (merchants, industry) => `与 ${merchants} 家${industry}同行相比`,
  method: (version) => `方法 ${version}`,
  asOf: (when) => `截至 ${when}`,
  offlineSince: (when) => `截至 ${when}，之后断网`,
  trend: (change, points) => (points ? `${points > 0 ? '升' : '降'} ${change}` : '不变'),
  sinceLastMonth: (trend) => `较上月${trend}`,
  spoken: (name, score, level, median, trend) =>
    [`${name}：${score} 分，${level}`, median, trend].filter(Boolean).join('；'),
  noScore: (name) => `${name}：数据还少，暂不评分`,
  held: (reason) => `${reason}，等级受限`,
  heldUntil: (day) => `等级受限至 ${day}`,
  reasons: { 'fake-orders': '刷单', 'fake-reviews': '虚假评价', 'false-claims': '虚假宣传', counterfeit: '售假' },
  collecting: '还在积累',
  soFar: (all) => `已有 ${all} 位买家 · 人数还少，暂不评分`,
  progress: (all, needed) => `已有 ${all} 位买家 · 满 ${needed} 位开始评分`,
  how: '这个分数怎么算',
  howOf: (merchant) => `${merchant}的分数怎么算`,
};
export default messages;
