import { common } from '../../messages/en.ts';
import { plural } from '../../messages/format.ts';
import type { VenueMessages } from './venue-messages.ts';

const many = (word: string, count: number): string => (plural('en', count) === 'one' ? word : `${word}s`);
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

const messages: VenueMessages = {
  ...common,
  failed: [common.failed[0], 'The hosts did not arrive'],
  offline: [common.offline[0], 'The hosts come when you are back online'],
  unknownVenue: ['No such venue', common.unknown[1]],
  sections: {
    'most-returned': 'Most returned to',
    live: 'On air',
    rising: 'Rising',
    new: 'New here',
    goods: 'Bought again',
  },
  choose: 'Part of the venue',
  search: 'Search hosts or goods',
  industries: 'Industry',
  allIndustries: 'All industries',
  ticket: 'With ticket only',
  hosts: (hosts, count) => `${hosts} ${many('host', count)}`,
  none: ['No host fits', 'Try another word or part of the venue'],
  showAll: 'Show all',
  period: (from, until) => `${from} – ${until}`,
  over: 'over',
  tied: 'tied within the error',
  explore: 'Chance',
  paid: 'Paid',
  onAir: 'On air',
  aiHost: 'AI host',
  verdict: (share, level) =>
    level === 'par' ? 'On par with peers' : `${level === 'below' ? 'Behind' : 'Ahead of'} ${share} of peers`,
  sample: (returning, all, count) => `${returning} of ${all} ${many('buyer', count)} came back`,
  collecting: (buyers, count) => `${buyers} ${many('buyer', count)} · too little data to rank yet`,
  rising: (points) => `up ${points} points in 30 days`,
  bought: (visits, count) => `${visits}${endings[ordinals.select(count)]} purchase`,
  again: (share) => `${share} buy it again`,
  enter: 'Enter the room',
  visit: 'Visit the shop',
  without: 'no ticket',
  why: 'Why this order',
  notForSale: 'places are not for sale',
};
export default messages;
