import { common } from '../../messages/zh-CN.ts';
import type { TickerMessages } from './ticker-messages.ts';

const messages: TickerMessages = {
  ...common,
  failed: ['没能加载', '评价没有送达'],
  offline: ['网络已断开', '恢复联网后显示评价'],
  unknown: ['查无此店或直播间', '没有与这个名字对应的记录'],
  stale: (when) => `${when}的评价，暂时更新不了`,
  title: '回头客说',
  carousel: '轮播',
  words: '评价',
  position: (at, all) => `第 ${at} 条，共 ${all} 条`,
  previous: '上一条',
  next: '下一条',
  pause: '暂停',
  play: '继续',
  justNow: '刚刚',
  fresh: (reviews) => `${reviews} 条新评价`,
  bought: (times) => `第 ${times} 次`,
  anyone: '回头客',
  stars: (stars) => `${stars} 分（满分 5 分）`,
  reply: '主播',
  wonBack: '之后又来买了',
  onAir: '直播中',
  host: (name) => `主播 ${name}`,
  aiHost: (name) => `AI 主播 ${name}`,
  session: (name, when) => (name ? `本场 ${name}` : `${when}开播`),
  soldBy: (name) => `实际销售方 ${name}`,
  only: '只有复购过的人能写',
  empty: ['还没有回头客评价', '在不同日子买过两次才能评价'],
};
export default messages;
