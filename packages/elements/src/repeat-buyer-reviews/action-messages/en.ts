import type { ActionMessages } from './action-messages.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

const messages: ActionMessages = {
  lang: 'en',
  dir: 'ltr',
  how: 'The newest come first unless you choose another order. The leaves, clockwise from top left: quality, service, content, loyalty.',
  mediaBy: (author) => `Pictures by ${author}`,
  place: (at, all) => `${at} / ${all}`,
  broken: 'This picture could not be loaded',
  previous: 'Previous',
  following: 'Next',
  before: 'Before the edit',
  noWords: 'Stars only, no words',
  shared: (author, times, n) => `${author} bought again, for the ${times}${endings[ordinals.select(n)] ?? 'th'} time`,
  copied: 'Link copied',
  link: 'Link to this review',
  linked: 'The review that you followed a link to',
  linkUnknown: 'The review that this link leads to is not here. Its author may have taken it back.',
  linkFailed: 'The review that this link leads to could not be loaded.',
  vote: 'Helpful',
  votes: (readers) => `Helpful · ${readers}`,
  report: 'Report',
  reportAsks: 'What is wrong with it?',
  reportReasons: {
    'not-a-customer': 'Not by a customer',
    advertising: 'Advertising',
    offensive: 'Offensive',
    'private-data': 'Private data',
    'wrong-shop': 'About another shop',
    other: 'Something else',
  },
  reportMore: 'More about it (optional)',
  send: 'Send',
  cancel: 'Cancel',
  reported: 'Thank you, reported',
  refused: {
    'own-review': 'This is your own review',
    'no-token': 'Your purchase could not be confirmed. Load the page again and try once more.',
    offline: 'You are offline. Nothing was sent.',
    'unknown-review': 'This review is not here any more',
    'not-entitled': 'Only buyers of this shop can do this',
    failed: 'That did not get through. Please try again.',
  },
};
export default messages;
