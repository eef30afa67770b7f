import type { DialogMessages } from './dialog-messages.ts';

const messages: DialogMessages = {
  lang: 'en',
  dir: 'ltr',
  close: 'Close',
  order: {
    title: 'Why this order?',
    line: 'First comes whose loss would cost you most.',
    formula: 'visits × how unhappy ÷ (1 + days since the last purchase / 30)',
    parts: [
      'Visits: on how many different days they have bought from you.',
      'How unhappy: by the stars of this review.',
      'Days since the last purchase: who has been away for long is harder to win back.',
      'The clock beside each says how long an answer still counts as one in time.',
    ],
  },
  keys: {
    title: 'Keyboard shortcuts',
    list: {
      J: 'next review',
      K: 'previous review',
      R: 'write the answer',
      Z: 'take the last answer back, within 10 seconds',
      Esc: 'leave the text',
      '?': 'this list',
    },
    on: 'Single keys are on',
    where: 'They work while the focus is in the inbox and not in a text.',
  },
};
export default messages;
