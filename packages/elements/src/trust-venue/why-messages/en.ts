import type { WhyMessages } from './why-messages.ts';

const messages: WhyMessages = {
  lang: 'en',
  by: (lower, percentile, upper) =>
    `Ahead of ${percentile} of its peers, most likely between ${lower} and ${upper}. The list goes by the lower end, ${lower}.`,
  tied: (from, to) => `Places ${from} to ${to} differ by less than their error, so they share them.`,
  alone: (place) => `Place ${place}: it differs from both neighbours by more than the error.`,
  explore:
    'Too little is known of it to rank it. After every few ranked hosts one such gets a chance, another every day.',
  paid: 'It pays to stand here. That changes nothing about its own place in the list.',
  unranked: 'This part of the venue has no places.',
  rise: (points, error, days) => `Up ${points} points in ${days} days, more than the error of ${error}.`,
  fall: (points, error, days) => `Down ${points} points in ${days} days, more than the error of ${error}.`,
  steady: (points, error, days) => `${points} points in ${days} days, within the error of ${error}.`,
  ticketHeld: 'It holds the ticket of this venue.',
  ticketLacks: (what) => `It lacks for the ticket of this venue: ${what}.`,
  level: 'the level',
  services: {
    '7-day-returns': '7-day returns',
    'fast-refund': 'fast refunds',
    'fake-pays': 'compensation for fakes',
  },
  record: 'How do you know?',
  order: ({ explore, paid, days, method, version, asOf }) => [
    'Hosts stand by the share of their peers that they are ahead of, at the lower end of its 90 % interval: what is surely earned counts.',
    'Hosts that differ by less than their error share their places.',
    `After every ${explore} ranked hosts stands one of whom too little is known, drawn anew every day.`,
    `Paid hosts are marked and stand after the ${paid} first; places are not for sale.`,
    `The words are a repeat buyer’s of the past ${days} days: which mood is heard is drawn each day by how often it is among them, and of that mood the most helpful recent words are shown.`,
    `Method ${method}, order ${version}, figures of ${asOf}.`,
  ],
};
export default messages;
