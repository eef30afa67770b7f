import type { MethodWords } from './words.ts';

const words: MethodWords = {
  lang: 'en',
  dir: 'ltr',
  title: 'How this is worked out',
  close: 'Close',
  inputs: 'This merchant’s figures',
  columns: ['Dimension', 'Score', 'Range', 'Weight', 'Effective sample'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: 'A dimension without data is left out, and the others share its weight.',
  counted: 'What each dimension looks at',
  halfLife: (days) => `counts half after ${days} days`,
  part: (share) => `${share} of the dimension`,
  worked: 'How it becomes a score and a level',
  steps: (rule) => [
    'Each measure is first pulled towards the industry average, the more so the smaller the sample: a few good orders do not make a high score.',
    `It is then ranked among ${rule.merchants} peers in ${rule.industry}: the score is the share of peers it outranks, 100 at most.`,
    'Measures add up to a dimension by their shares, dimensions to the index by their weights.',
    `Every score has a ${rule.confidence} confidence interval. All of it over ${rule.aboveOver} is “above”, all under ${rule.belowUnder} “below”, anything else “on par”; all over ${rule.leadingOver} with ${rule.leadingFrom} buyers or more is “leading”.`,
    `With fewer than ${rule.collectingUnder} buyers there is no score.`,
    `Levels do not flicker: ${rule.points} points past a boundary change one at once, less has to last ${rule.runs} days.`,
    'A proven serious violation caps the level; its reason and end date are shown.',
  ],
  document: 'Full method document',
  history: {
    title: 'The last 90 days',
    show: 'Show the chart',
    index: 'Index',
    chart: 'Scores day by day, 0 to 100',
    few: 'Not enough days yet: a line needs at least two.',
    table: 'The same figures as a table, week by week',
    day: 'Day',
    figure: (name, value) => `${name} ${value}`,
  },
};
export default words;
