import type { BadgeMessages } from './badge-messages.ts';

const messages: BadgeMessages = {
  lang: 'en',
  dir: 'ltr',
  subject: 'Returning customers',
  score: (score) => `${score} of 100`,
  chip: 'Trust purchase',
  standing: (level, share) =>
    level < 2 ? `behind ${share} of peers` : level < 3 ? 'level with its peers' : `ahead of ${share} of peers`,
  sample: (returning, all, days) => `${returning} of ${all} came back in ${days} days`,
  services: {
    '7-day-returns': '7-day returns',
    'fast-refund': 'fast refund',
    'fake-pays': 'triple refund if counterfeit',
  },
  checks: ['signature', 'this site', 'in date'],
  stated: (issuer, site, checked, until) =>
    `Issued by ${issuer} for ${site}, checked in your browser at ${checked}, valid until ${until}`,
  verified: 'verified',
  troubles: {
    checking: ['Checking', 'The signature is being checked'],
    expired: ['Expired', 'This badge is out of date'],
    'wrong-site': ['Not valid here', 'Issued for another site'],
    invalid: ['Not valid', 'The signature does not match. Do not rely on it'],
    'cannot-check': ['Not checked', 'This page cannot check the signature'],
    failed: ['Not loaded', 'The badge did not arrive'],
    offline: ['You are offline', 'The badge is checked when you are back online'],
    collecting: ['No badge yet', 'Too few customers have come back so far'],
    none: ['No badge', 'The issuer makes no statement about this shop at present'],
  },
  issuedFor: (sites) => `Issued for ${sites} only`,
  check: 'check',
  newTab: 'opens in a new tab',
  retry: 'Try again',
};
export default messages;
