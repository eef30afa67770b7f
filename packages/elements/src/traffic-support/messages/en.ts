import { common } from '../../messages/en.ts';
import type { TrafficMessages } from './traffic-messages.ts';

const messages: TrafficMessages = {
  ...common,
  title: 'Traffic by trust',
  share: (share) => `${share} of recommended visitors`,
  times: (times) => `${times} times an average shop`,
  pools: { base: 'Every day', 'cold-start': 'New shops', growth: 'Growth', campaign: 'Campaign' },
  base: (level, lower) => `${level}, surely ahead of ${lower} of peers`,
  noBase: 'comes once enough is known of the shop',
  coldStart: 'a chance while too little is known',
  growth: (points, error) => `up ${points} points in 30 days, beyond the error of ${error}`,
  fall: (points, error) => `down ${points} points in 30 days, beyond the error of ${error}`,
  noGrowth: (points, error) => `${points} points in 30 days, within the error of ${error}`,
  campaign: (name, until) => `${name}, until ${until}`,
  noTicket: (name, until) => `${name} until ${until}: no ticket`,
  levels: { leading: 'Leading', above: 'Above peers', par: 'On par', below: 'Below peers' },
  next: 'What comes next',
  steps: {
    'be-judged': () => 'Enough buyers to be judged, on par',
    'next-level': (level) => `Reach “${level}”`,
    'campaign-ticket': (what) => `The ticket of campaigns: ${what}`,
  },
  onCampaignDays: 'on campaign days',
  top: 'There is no higher step; keep it.',
  services: {
    '7-day-returns': '7-day returns',
    'fast-refund': 'fast refunds',
    'fake-pays': 'compensation for fakes',
  },
  and: ', ',
  ticketLevel: 'above peers',
  rule: (version, date) => `Rule ${version}, ${date}`,
  notBought: 'traffic is earned, not bought',
};
export default messages;
