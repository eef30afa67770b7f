import { common } from '../../shared/strings/zh-cn.ts';
import type { IndexWords } from './words.ts';

const words: IndexWords = {
  ...common,
  title: '回头客推荐指数',
  levels: { leading: '领先', above: '高于', par: '持平', below: '低于', collecting: '积累中' },
  verdict: (level, share) =>
    level === 'par'
      ? '与同行持平'
      : `${level === 'leading' ? '领先，' : ''}${level === 'below' ? '低于' : '高于'}${share}同行`,
  regulars: (returning) => `${returning}位回头客`,
  buyers: (all, days) => `，近${days}天共${all}位买家`,
  peers: (merchants, industry) => `对比${industry}同行${merchants}家`,
  asOf: (day) => `截至${day}`,
  method: (version) => `方法 ${version}`,
  updated: (when) => `${when}更新`,
  median: (value) => `同行中位数 ${value}`,
  trend: '30天变化',
  cap: (reason, until) => `等级受限至${until}：${reason}`,
  reasons: { 'fake-orders': '刷单', 'fake-reviews': '虚假评价', 'false-claims': '虚假宣传', counterfeit: '售假' },
  collecting: '买家还太少，暂不评分',
  how: '这个分数怎么算？',
};
export default words;
