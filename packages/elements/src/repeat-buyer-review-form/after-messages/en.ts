import type { AfterMessages } from './after-messages.ts';

const messages: AfterMessages = {
  lang: 'en',
  dir: 'ltr',
  title: {
    append: ['Add to your review', 'For 180 days, three times. What you wrote stays as it is'],
    edit: ['Edit your review', 'Once. Everybody can read what it said before'],
    appeal: ['Say why it should stand', 'Once. A person reads it before deciding'],
  },
  field: {
    append: 'What is it like now?',
    edit: 'One honest sentence, or a suggestion',
    appeal: 'In a sentence or two',
  },
  send: 'Send',
  cancel: 'Not now',
  empty: 'Write a sentence first',
  kept: 'Draft kept',
  waiting: 'Waiting for a connection. It is sent by itself, once',
  sending: 'Sending…',
  retry: 'Try again',
  done: { append: 'Added. Thank you', edit: 'Changed', appeal: 'Sent. A person reads it' },
  refusals: {
    'against-rules': 'It looks like contact data or advertising. Change the words and send again',
    'too-late': 'More than 180 days have passed. Nothing more can be added',
    'enough-appendices': 'Three times was added already. Nothing more can be added',
    'edited-before': 'It was edited before. You can still add to it',
    'has-appealed': 'You have said why before. A person reads it',
    'unknown-review': 'There is no such review of yours any more',
    expired: 'This link has ended. Open it from your order again; your draft is kept',
  },
  refused: 'It could not be accepted as it is. Change it and send again',
};
export default messages;
