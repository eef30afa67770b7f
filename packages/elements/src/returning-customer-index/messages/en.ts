import { common } from '../../messages/en.ts';
import { plural } from '../../messages/format.ts';
import type { IndexMessages } from './index-messages.ts';

const buyers = (all: string, count: number): string => `${all} buyer${plural('en', count) === 'one' ? '' : 's'}`;

const messages: IndexMessages = {
  ...common,
  failedHost: [common.failed[0], 'The host’s figures did not arrive'],
  unknownHost: ['No such host', common.unknown[1]],
  title: 'Returning customer index',
  levels: {
    leading: 'Leading',
    above: 'Above',
    par: 'On par',
    below: 'Below',
    unsettled: 'Too early to say',
    collecting: 'No data',
  },
  verdict: (share, level) =>
    level === 'par' ? 'On par with peers' : `${level === 'below' ? 'Behind' : 'Ahead of'} ${share} of peers`,
  headline: (share, level) =>
    level === 'par'
      ? 'On par with peers'
      : `${level === 'leading' ? 'Leading, ahead of' : level === 'above' ? 'Ahead of' : 'Behind'} ${share} of peers`,
  sample: (returning, all, count) => `${returning} of ${buyers(all, count)} came back`,
  people: (returning, all, days, count, window) =>
    `${returning} of ${buyers(all, count)} came back in the past ${window === 365 ? 'year' : `${days} days`}`,
  outOf: 'of 100',
  interval: (lower, upper) => `Likely between ${lower} and ${upper}`,
  median: (value) => `peers’ median ${value}`,
  peers: (merchants, industry, count) =>
    `Compared with ${merchants} peer${plural('en', count) === 'one' ? '' : 's'} in ${industry}`,
  method: (version) => `method ${version}`,
  asOf: (when) => `as of ${when}`,
  offlineSince: (when) => `as of ${when}, offline since`,
  trend: (change, points) => (points ? `${points > 0 ? 'up' : 'down'} ${change}` : 'steady'),
  sinceLastMonth: (trend) => `${trend} since last month`,
  spoken: (name, score, level, median, trend) =>
    [`${name}: ${score} of 100, ${level.toLowerCase()}`, median, trend].filter(Boolean).join('; '),
  noScore: (name) => `${name}: not enough data yet`,
  held: (reason) => `Held down: ${reason}`,
  heldUntil: (day) => `held down until ${day}`,
  reasons: {
    'fake-orders': 'fake orders',
    'fake-reviews': 'fake reviews',
    'false-claims': 'false claims',
    counterfeit: 'counterfeit goods',
  },
  collecting: 'Still collecting',
  soFar: (all, count) => `${buyers(all, count)} so far · too few for a score`,
  progress: (all, needed) => `${all} of ${needed} buyers · a score needs ${needed}`,
  how: 'How this score is worked out',
  howOf: (merchant) => `How ${merchant}’s score is worked out`,
};
export default messages;
