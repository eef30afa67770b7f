import { common } from '../../messages/en.ts';
import { plural } from '../../messages/format.ts';
import type { TickerMessages } from './ticker-messages.ts';

const isOne = (n: number): boolean => plural('en', n) === 'one';

const messages: TickerMessages = {
  ...common,
  failed: ['Could not be loaded', 'The reviews did not arrive'],
  offline: ['You are offline', 'The reviews come when you are back online'],
  unknown: ['No such shop or room', 'There is nothing on record under this name'],
  stale: (when) => `as of ${when}, cannot update now`,
  title: 'What repeat buyers say',
  carousel: 'carousel',
  words: 'Review',
  position: (at, all) => `${at} of ${all}`,
  previous: 'Previous review',
  next: 'Next review',
  pause: 'Pause',
  play: 'Play',
  justNow: 'just now',
  fresh: (reviews, n) => `${reviews} new ${isOne(n) ? 'review' : 'reviews'}`,
  bought: (times, n) => `${times} ${isOne(n) ? 'order' : 'orders'}`,
  anyone: 'Repeat buyer',
  stars: (stars) => `${stars} of 5`,
  reply: 'Host',
  wonBack: 'Bought again since',
  onAir: 'Live',
  host: (name) => `Host ${name}`,
  aiHost: (name) => `AI host ${name}`,
  session: (name, when) => (name ? `Session ${name}` : `Began ${when}`),
  soldBy: (name) => `Sold by ${name}`,
  only: 'Only people who bought again can write',
  empty: ['No repeat buyer has written yet', 'Writing takes purchases on two days'],
};
export default messages;
