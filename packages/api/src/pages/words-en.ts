import type { Words } from './words-type.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

export const en: Words = {
  tag: 'en',
  dir: 'ltr',
  name: 'English',
  language: 'Language',
  checks: 'Badge check',
  title: 'May this badge stand where you saw it?',
  arrival: {
    matches: [
      'Yes: you came from a site on the list',
      (origin) => `Your browser says you came from ${origin}, and the badge may stand there.`,
    ],
    differs: [
      'Careful: you came from a site that is not on the list',
      (origin) =>
        `Your browser says you came from ${origin}. The badge below was not issued for that site, so what you saw there is a copy.`,
    ],
    'not-sent': [
      'Compare the address yourself',
      () =>
        'Your browser did not say where you came from. The badge is only good on the sites below: look at the address bar of the page where you saw it.',
    ],
  },
  onlyOn: 'It may stand on these sites and nowhere else',
  noBadge: 'This merchant has no badge at the moment',
  why: {
    'too-few-buyers': 'It has too few buyers to be judged yet. A badge that led you here is out of date, or a copy.',
    'too-few-returns': 'Nobody has come back to it yet. A badge that led you here is out of date, or a copy.',
    'below-peers':
      'It stands below its peers at the moment. A badge is a recommendation; it follows when that has changed. A badge that led you here is out of date, or a copy.',
  },
  nobody: [
    'Nobody knows this merchant here',
    'No badge was ever issued under this address. A badge that led you here is not one of ours.',
  ],
  problems: {
    address: [
      'This address leads to no badge',
      'It is cut off or mistyped. Go back to the page where you saw the badge and open it from there, or look up that site below.',
    ],
    'no-issuer': [
      'No badges are issued here',
      'This server signs none, so a badge that led you here is not one of its own.',
    ],
    failed: [
      'This page cannot be shown at the moment',
      'The fault is ours and says nothing about the badge. Try again in a minute.',
    ],
  },
  states: (issuer) => `Stated by ${issuer}`,
  levels: {
    leading: 'Leading its industry',
    above: 'Above its industry',
    par: 'Level with its industry',
    below: 'Below its industry',
    unsettled: 'Too few returns to judge',
    collecting: 'Too few buyers to judge',
  },
  sentence: (percentile, level) =>
    level === 'collecting'
      ? 'Too few buyers to judge yet, so there is no number'
      : `Returning customers rate it above ${percentile}% of its peers`,
  rows: {
    level: 'Level',
    score: 'Score, of 100',
    percentile: 'Above so many % of its peers',
    buyers: 'Buyers',
    returning: 'of whom came back',
    reviews: 'Reviews by repeat buyers',
  },
  signed: 'Signed',
  live: 'Live, now',
  moved: 'Figures move once a day; a statement is signed anew within the hour.',
  services: {
    '7-day-returns': '7-day returns',
    'free-returns': 'Free returns',
    'fast-refund': 'Fast refund',
    'on-time-pays': 'Pays if late',
    'damage-pays': 'Pays for damage',
    'fake-pays': 'Triple refund if counterfeit',
  },
  facts: {
    issued: 'Signed',
    until: 'Valid until',
    period: 'Buyers of the last',
    number: 'Number',
    method: 'Worked out by',
  },
  days: (days) => `${days} days`,
  method: 'method',
  json: 'This statement, signed, for programs',
  typeTitle: 'Better still: type the address yourself',
  typeText:
    'Pages like this one are copied. The check that nobody can fake for you begins with this address, typed by hand:',
  cannotTitle: 'What no badge can prove',
  cannot: [
    'that a screenshot, or a badge someone drew again, is real;',
    'that a page like this one on a look-alike address is ours;',
    'anything, on a page whose owner changes it after it was drawn or tampers with the browser’s own checks first;',
    'anything, on a partner’s site whose server was broken into;',
    'that the issuer tells the truth: it proves who said it, for which site, and when;',
    'anything to a visitor who never looks.',
  ],
  siteTitle: 'Whose badge may stand on a site?',
  siteLabel: 'Address of the site',
  siteAsk: 'Look up',
  siteNone: [(host) => `No badge may stand on ${host}`, 'One that you saw there is a copy.'],
  siteWrong: 'That is not the address of a site',
  siteHow: 'Write it as it stands in the address bar, such as shop.example.',
  siteFound: (host) => `On ${host} the badges of these merchants may stand, and no others`,
  brief: (percentile) => `Above ${percentile}% of its peers`,
  picture: (host) => `A picture is no proof: ${host}`,
  cameBack: (returning, all) => `${returning} of ${all} buyers came back`,
  storyOf: (author, shop) => `${author} at ${shop}`,
  somebody: 'A returning customer',
  times: (bought) => `${bought}${endings[ordinals.select(bought)] ?? 'th'} purchase`,
  customerSince: (month) => `Customer since ${month} · orders checked by the platform`,
  clover: (leaves) => `Clover of four leaves, each as large as its percentile: ${leaves}`,
  report: 'Saw a badge where it may not stand, or a page like this at another address? Tell us:',
};
