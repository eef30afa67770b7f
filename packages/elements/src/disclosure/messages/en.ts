import type { DisclosureMessages } from './disclosure-messages.ts';

const reviews = (count: string, n: number): string => `${count} ${n === 1 ? 'review' : 'reviews'}`;

const messages: DisclosureMessages = {
  lang: 'en',
  dir: 'ltr',
  title: 'How this is known',
  rows: {
    verified: 'Checked how',
    folded: 'Hidden',
    order: 'Order',
    window: 'Looks back',
    asOf: 'As of',
    method: 'By which method',
    rules: 'By which rules',
    issuer: 'By whom',
    log: 'On record',
  },
  verified: {
    reviews:
      'Only accounts that bought here on two days or more can write, checked against the orders that the platform reported. One order, one review.',
    figures:
      'Counted from orders, refunds, deliveries and reviews that the platform reported; orders and accounts that a merchant makes for itself are left out.',
  },
  firstTime: (count, n) => `${reviews(count, n)} by first-time buyers ${n === 1 ? 'is' : 'are'} not shown.`,
  folded: (count, reasons, n) =>
    `${reviews(count, n)} (${reasons}). Each gives its reason and can be opened; none is deleted.`,
  noneFolded: 'None at present. What is hidden is counted here, gives its reason and can be opened.',
  reasons: {
    advertising: 'advertising',
    'linked-account': 'account linked to the merchant',
    'own-account': 'account linked to the merchant',
    'paid-for': 'paid for',
    spam: 'spam',
    'off-topic': 'not about a purchase',
    abuse: 'personal attack',
    fake: 'untrue',
    duplicate: 'copied text',
    burst: 'part of a sudden burst',
    'before-delivery': 'written before delivery',
  },
  paid: 'Who pays to stand here is marked as paid; that changes nobody’s place.',
  days: (days, n) => `${days} ${n === 1 ? 'day' : 'days'}`,
  documents: { methods: 'method', 'moderation-rules': 'moderation rules', 'traffic-rules': 'traffic rule' },
  issuer: (host) =>
    `${host}, from what the platform reports that the merchant sells on. The merchant can answer, and can change or remove nothing.`,
  inPage: (host) => `This page, ${host}, has the figures in it; nobody else was asked for them.`,
  log: 'Public log: what is published, hidden or scored each day, so that nothing goes unnoticed',
  newTab: 'opens in a new tab',
  close: 'Close',
};
export default messages;
