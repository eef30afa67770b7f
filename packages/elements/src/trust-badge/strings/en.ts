import type { BadgeWords } from './words.ts';

const words: BadgeWords = {
  lang: 'en',
  dir: 'ltr',
  brand: 'Trusted',
  states: {
    checking: ['Checking', 'The signature is being checked…'],
    verified: ['Verified', ''],
    expired: ['Expired', 'This statement has expired.'],
    'wrong-site': ['Wrong site', 'This statement was made for another site.'],
    invalid: ['Not valid', 'The signature or the content is wrong. Do not rely on it.'],
    'cannot-check': ['Cannot check', 'The signature cannot be checked on this page.'],
    failed: ['Not loaded', 'The statement could not be loaded.'],
    offline: ['Offline', 'It will be checked when the connection is back.'],
    collecting: ['Collecting', 'Too few repeat buyers for a statement yet.'],
    none: ['No badge', 'The issuer makes no statement about it now.'],
  },
  chips: ['Signed', 'Unverified'],
  standing: (level, share) =>
    level < 2 ? `Below ${share} of its peers` : level < 3 ? 'On par with its peers' : `Above ${share} of its peers`,
  figures: (returning, reviews, days) => `${reviews} reviews, ${returning} repeat buyers in ${days} days`,
  services: { '7-day-returns': '7-day returns', 'fast-refund': 'Fast refund', 'fake-pays': '3× back if fake' },
  stated: (issuer, site, checked, until) =>
    `Issued by ${issuer} for ${site}, checked at ${checked}, valid until ${until}`,
  link: (issuer) => `Check at ${issuer}`,
  retry: 'Try again',
};
export default words;
