import type { MethodWords } from './words.ts';

const words: MethodWords = {
  lang: 'en',
  dir: 'ltr',
  title: 'How this is worked out',
  close: 'Close',
  inputs: 'The figures of this merchant',
  columns: ['Dimension', 'Score', 'Range', 'Weight', 'Effective sample'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: 'A dimension without data is left out, and the others share its weight.',
  counted: 'What each dimension looks at',
  halfLife: (days) => `what is ${days} days old counts half`,
  part: (share) => `${share} of the dimension`,
  worked: 'How it becomes a score and a level',
  steps: (rule) => [
    'Each measure is first drawn towards the mean of the industry: the smaller the sample, the more, so a few good orders do not make a high score.',
    `It is then ranked among ${rule.merchants} peers in ${rule.industry}: a score is the share of peers that it stands before, 100 at most.`,
    'Measures join to a dimension by their share, dimensions to the index by their weight.',
    `Every score has a ${rule.confidence} interval. All of it over ${rule.aboveOver} is “above”, all of it under ${rule.belowUnder} is “below”, anything else is “on par”; with ${rule.leadingFrom} buyers or more, all of it over ${rule.leadingOver} is “leading”.`,
    `With fewer than ${rule.collectingUnder} buyers there is no score.`,
    `Levels do not flicker: ${rule.points} points past a boundary change one at once, less must last ${rule.runs} days.`,
    'A proven serious violation caps the level; the reason and the end are shown.',
  ],
  document: 'The whole method document',
  history: {
    title: 'How it went',
    show: 'Show the last 90 days',
    index: 'Index',
    chart: 'Scores day by day, 0 to 100',
    few: 'Not enough days yet: a line needs at least two.',
    table: 'The same figures as a table, week by week',
    day: 'Day',
    figure: (name, value) => `${name} ${value}`,
  },
};
export default words;
