import type { DimensionScore } from '@huitou/contract/index-snapshot.js';
import { h, type Drawing } from '../shared/draw.ts';
import { number } from '../shared/format.ts';
import type { IndexWords } from './strings/words.ts';

/** One dimension: name, bar with the peers' median as a tick, score, change, and how it stands in a word. */
export function dimensionRow(words: IndexWords, name: string, dimension: DimensionScore): Drawing {
  const { score, median, level, trend } = dimension;
  const { lang } = words;
  return h(
    'li',
    { part: 'dimension' },
    h('span', {}, name),
    h('span', {
      class: 'bar',
      part: 'bar',
      role: 'img',
      'aria-label': median === null ? words.levels.collecting : words.median(number(lang, median)),
      '--value': score ?? 0,
      '--median': median ?? -9,
    }),
    h('b', {}, score === null ? '–' : number(lang, score)),
    h(
      'span',
      { class: 'trend', title: words.trend },
      trend !== null && number(lang, trend, { signDisplay: 'exceptZero' }),
    ),
    h('span', { class: 'chip', 'data-level': level }, words.levels[level]),
  );
}
