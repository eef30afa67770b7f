import type { BadgeWords } from './words.ts';

const words: BadgeWords = {
  lang: 'en',
  dir: 'ltr',
  brand: 'Trusted',
  states: {
    checking: ['Checking', 'The signature is being checked…'],
    verified: ['Verified', ''],
    expired: ['Expired', 'This statement has ended and there is no newer one.'],
    'wrong-site': ['Wrong site', 'This statement was made for another site and says nothing here.'],
    invalid: ['Not valid', 'The signature or the content is wrong. Do not rely on it.'],
    'cannot-check': ['Cannot check', 'This page cannot check the signature. See the issuer’s own page.'],
    failed: ['Not loaded', 'The statement could not be loaded. See the issuer’s own page.'],
    offline: ['Offline', 'It will be checked when the connection is back.'],
    collecting: ['Collecting', 'Too few returning customers for a statement yet.'],
  },
  chips: ['Signed', 'Unverified'],
  standing: (level, share) =>
    level < 2 ? `Below ${share} of peers` : level < 3 ? 'On par with peers' : `Above ${share} of peers`,
  figures: (returning, reviews, days) => `${returning} returning customers in ${days} days · ${reviews} reviews`,
  services: { '7-day-returns': '7-day returns', 'fast-refund': 'Fast refund', 'fake-pays': '3× back if fake' },
  stated: (issuer, site, checked) => `Stated by ${issuer} for ${site}, checked at ${checked}`,
  until: (time) => `valid until ${time}`,
  link: (issuer) => `Check at ${issuer}`,
  retry: 'Try again',
};
export default words;
