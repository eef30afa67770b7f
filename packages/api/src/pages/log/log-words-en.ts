import type { LogWords } from './log-words.ts';

export const en: LogWords = {
  checks: 'Public log',
  title: 'What was shown, and what was taken away',
  about:
    'Every review that was published, folded, edited or erased, every cap and every day of figures is an entry of this log. It only grows: whoever keeps one day’s hash finds out if anything before it is changed or removed later. Words are in it as salted hashes, people not at all.',
  none: 'This server keeps no public log.',
  empty: 'Nothing is in it yet: its first head follows the first reviews and figures that are public.',
  head: (day) => `Head of ${day}`,
  facts: { entries: 'Entries', made: 'Made', root: 'Root hash', signature: 'Signature' },
  unsigned: 'Not signed: whoever runs this server could deny it.',
  json: 'For programs',
  verifyTitle: 'Check it without believing this page',
  verify:
    'A program of your own remembers what it saw and compares. With Huitou’s source, type this on your machine; tomorrow it says whether the log only grew:',
  findTitle: 'Find an entry',
  findLabel: 'Id of a review, or number of an entry',
  find: 'Find',
  notFound: (typed) => `The log says nothing of ${typed}. A review is in it from the day after it was published on.`,
  entry: (number, kind) => `Entry ${number}: ${kind}`,
  kinds: {
    published: 'published',
    edited: 'edited',
    appended: 'added to',
    released: 'released after a hold',
    folded: 'folded',
    unfolded: 'unfolded',
    withdrawn: 'not shown any more',
    erased: 'erased',
    capped: 'level capped',
    lifted: 'cap lifted',
    index: 'figures of a day',
  },
  proof: (steps, n) => (n === 1 ? `Its proof: ${steps} hash` : `Its proof: ${steps} hashes`),
  proofHow:
    'SHA-256 of a zero byte and the entry’s text, then with each of these in turn (RFC 6962, section 2.1.1), gives the root hash above.',
  salt: 'Salt of its words',
  cannotTitle: 'What the log cannot prove',
  cannot: [
    'that everything came in: a review that was never taken in is in no log, and its author has a receipt;',
    'that what came in is true, or that a fold was just;',
    'that everybody is shown the same log: compare the root hash with somebody else’s.',
  ],
};
