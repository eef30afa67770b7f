import type { RecordMessages } from './record-messages.ts';

const messages: RecordMessages = {
  lang: 'en',
  title: 'What this order was worth so far',
  loading: 'Loading what it was worth so far …',
  none: 'This platform has not tried the index on its own orders yet, so there is nothing to show.',
  readers: { shopper: 'If you buy', merchant: 'If you sell', journalist: 'If you write about it' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `Take a new buyer who came back and one who did not: in ${index} of 100 such pairs the one who came back was with the host that has the higher index.`,
      [stars && `By stars it is ${stars}`, volume && `by number of buyers ${volume}`, 'by chance 50']
        .filter(Boolean)
        .join(', ')
        .replace(/^b/, 'B') + '.',
      most && `Somebody who knew every host’s true share would reach about ${most}.`,
    ].join(' '),
  tooLittle: (buyers, back) =>
    `There is too little to say how well the index tells who comes back. New buyers of hosts with an index: ${buyers}; back: ${back}.`,
  merchant: ({ changes, buyers, returns, points }) =>
    `${changes && `A level changes ${changes} times a year on average. `}A number takes ${buyers} buyers, ${returns} returns (older ones count less) and an interval narrower than ${points} points; with less, none is shown, not a low one.`,
  journalist: ({ name, from, until, orders, buyers, merchants }) =>
    `Tried on ${name}, ${from} to ${until}. Orders: ${orders}; buyers: ${buyers}; merchants: ${merchants}.`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `It says nothing of ${silent} of ${all} merchants. Under ${least} buyers: ${collecting}; too few returns, or too wide an interval: ${unsettled}.`,
  attained: (share) => `Of all that could be known beyond chance the index has ${share}.`,
  document: 'All figures as a document',
  method: (version) => `Method ${version}`,
  among: {
    peers: 'Hosts that had an index, within their industry',
    all: 'All hosts, by the share that came back',
  },
  columns: ['By', 'Right, of 100 pairs (90 % interval)', 'Ours ahead by (90 %)'],
  predictors: {
    index: 'the index',
    'came-back': 'share that came back, as the method counts',
    share: 'plain share that came back',
    stars: 'mean of stars',
    volume: 'number of buyers',
  },
  chance: 'chance',
  ceiling: 'the most that can be known',
  little: 'too little to say',
  range: (value, lower, upper) => `${value} (${lower} to ${upper})`,
  asked: (buyers, back, merchants) => `New buyers: ${buyers}; back within a year: ${back}; hosts: ${merchants}.`,
  traffic: (markets) => `Who gets recommended traffic: ${markets} simulated markets, means (90 % interval)`,
  trafficColumns: ['By', 'Back, of 1,000 new buyers', 'New shops that got 30 buyers', 'Concentration (Gini)'],
  policies: {
    trust: 'our traffic rule',
    equal: 'all alike',
    volume: 'orders',
    stars: 'stars',
    discount: 'discounts',
  },
};
export default messages;
