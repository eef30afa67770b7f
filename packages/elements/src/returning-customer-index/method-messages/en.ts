import { plural } from '../../messages/format.ts';
import type { MethodMessages } from './method-messages.ts';

const s = (count: number): string => (plural('en', count) === 'one' ? '' : 's');

const messages: MethodMessages = {
  lang: 'en',
  dir: 'ltr',
  close: 'Close',
  inputs: (merchant) => `The figures of ${merchant}`,
  columns: ['Dimension', 'Score', 'Likely range', 'Weight', 'Events counted'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: 'A dimension without data is left out, and the others share its weight.',
  counted: 'What each dimension looks at',
  halfLife: (days, count) => `an event counts half after ${days} day${s(count)}`,
  part: (share) => `${share} of the dimension`,
  worked: 'How this becomes a score and a level',
  steps: (rule) => [
    'Each measure is first moved towards the industry’s average, further for a smaller sample: a few good orders do not make a high score.',
    `It is then ranked among ${rule.merchants} peer${s(rule.counts.merchants)} in ${rule.industry}: the score is the share of them that the merchant is ahead of, 100 at most.`,
    'Measures add up to a dimension by their shares, and dimensions to the index by their weights.',
    `Every score has a ${rule.confidence} interval. All of it over ${rule.aboveOver} is “above”, all of it under ${rule.belowUnder} is “below”, anything else is “on par”. All of it over ${rule.leadingOver}, with ${rule.leadingFrom} buyer${s(rule.counts.leadingFrom)} or more, is “leading”.`,
    `With fewer than ${rule.collectingUnder} buyer${s(rule.counts.collectingUnder)} there is no score.`,
    `Levels do not flicker: ${rule.points} points past a boundary change a level at once; less has to last ${rule.runs} day${s(rule.counts.runs)}.`,
    'A proven serious violation holds the level down; the reason and the end date are shown.',
  ],
  document: 'The method in full',
  history: {
    title: 'The past 90 days',
    show: 'Show the chart',
    index: 'Index',
    chart: 'Scores day by day, 0 to 100',
    few: 'Not enough days yet: a line needs at least two.',
    table: 'The same figures as a table, week by week',
    day: 'Day',
    figure: (name, value) => `${name} ${value}`,
  },
};
export default messages;
