import { common } from '../../shared/strings/en.ts';
import type { IndexWords } from './words.ts';

const words: IndexWords = {
  ...common,
  title: 'Returning customer index',
  levels: { leading: 'Leading', above: 'Above', par: 'On par', below: 'Below', collecting: 'Collecting' },
  verdict: (level, share) =>
    level === 'par'
      ? 'On par with its peers'
      : `${level === 'below' ? 'Below' : level === 'leading' ? 'Leading, above' : 'Above'} ${share} of its peers`,
  regulars: (returning) => `${returning} returning`,
  buyers: (all, days) => ` of ${all} buyers in ${days} days`,
  peers: (merchants, industry) => `Among ${merchants} peers in ${industry}`,
  asOf: (day) => `as of ${day}`,
  method: (version) => `method ${version}`,
  updated: (when) => `updated ${when}`,
  median: (value) => `Peer median ${value}`,
  trend: 'Change in 30 days',
  cap: (reason, until) => `Level capped until ${until}: ${reason}`,
  reasons: {
    'fake-orders': 'fake orders',
    'fake-reviews': 'fake reviews',
    'false-claims': 'false claims',
    counterfeit: 'counterfeit goods',
  },
  collecting: 'Too few buyers to judge yet',
  how: 'How is this worked out?',
};
export default words;
