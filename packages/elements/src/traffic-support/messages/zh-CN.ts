import { common } from '../../messages/zh-CN.ts';
import type { TrafficMessages } from './traffic-messages.ts';

const messages: TrafficMessages = {
  ...common,
  title: '信任流量',
  share: (share) => `占推荐流量的 ${share}`,
  times: (times) => `是平均每店的 ${times} 倍`,
  pools: { base: '日常流量', 'cold-start': '新店机会', growth: '成长加成', campaign: '大促关键期' },
  base: (level, lower) => `${level}，确定超过 ${lower} 的同行`,
  noBase: '数据够了就有',
  coldStart: '数据还少，先给机会',
  growth: (points, error) => `30 天升 ${points} 分位，大于误差 ${error}`,
  fall: (points, error) => `30 天下降 ${points} 分位，超出误差 ${error}`,
  noGrowth: (points, error) => `30 天变化 ${points} 分位，在误差 ${error} 之内`,
  campaign: (name, until) => `${name}，到 ${until}`,
  noTicket: (name, until) => `${name}到 ${until}：还没有入场券`,
  levels: { leading: '行业领先', above: '高于同行', par: '持平', below: '低于同行' },
  next: '下一步',
  steps: {
    'be-judged': () => '买家够了、评为持平',
    'next-level': (level) => `升到“${level}”`,
    'campaign-ticket': (what) => `大促入场券：${what}`,
  },
  onCampaignDays: '大促期间',
  top: '已是最高一级，保持住。',
  services: { '7-day-returns': '七天退货', 'fast-refund': '极速退款', 'fake-pays': '假货赔付' },
  and: '、',
  ticketLevel: '高于同行',
  rule: (version, date) => `规则 ${version} · ${date}`,
  notBought: '流量靠信任，不能买',
};
export default messages;
