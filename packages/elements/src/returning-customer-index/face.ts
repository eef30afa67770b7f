import type { DimensionScore, IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { cloverSvg } from '../shared/clover-svg.ts';
import { h, type Drawing } from '../shared/draw.ts';
import { number, relativeTime } from '../shared/format.ts';
import { dimensionRow } from './dimension-row.ts';
import { basis, caps, industry, join, source, verdict } from './facts.ts';
import type { IndexWords } from './strings/words.ts';

/** Four leaves fit the clover; a method with more dimensions shows the others as rows only. */
const leaves = (dimensions: readonly DimensionScore[], of: 'score' | 'median'): (number | null)[] =>
  dimensions.slice(0, 4).map((dimension) => dimension[of]);

/** Name of a dimension; `names` are the method document's, for ids that our tables do not know. */
export type NameOf = (id: string) => string;

/** The card with figures. `trouble` says that newer ones could not be had, and so stands in the place of their source. */
export function figures(
  words: IndexWords,
  snapshot: IndexSnapshot,
  nameOf: NameOf,
  api: string,
  trouble: Drawing,
  how: Drawing,
): readonly Drawing[] {
  const { dimensions, level, score } = snapshot;
  const { lang } = words;
  const held = caps(words, snapshot);
  const updated = join(industry(words, snapshot), words.updated(relativeTime(lang, Date.parse(snapshot.asOf))));
  return [
    cloverSvg(leaves(dimensions, 'score'), leaves(dimensions, 'median')),
    h(
      'div',
      { class: 'head' },
      h('p', { class: 'title quiet' }, words.title),
      h('p', { class: 'verdict', part: 'verdict' }, h('span', { 'data-level': level }, verdict(words, snapshot))),
      h('p', { class: 'score', part: 'score' }, number(lang, score ?? 0)),
      h('p', { class: held ? 'held quiet' : 'peers quiet' }, held || updated),
    ),
    h(
      'ul',
      { class: 'dimensions', role: 'list' },
      ...dimensions.map((one) => dimensionRow(words, nameOf(one.id), one)),
    ),
    h(
      'div',
      { class: 'foot quiet' },
      basis(words, snapshot),
      trouble || h('p', { class: 'source' }, source(words, snapshot, api)),
      how,
    ),
  ];
}

/** The card without figures: the empty clover, and in words why. */
export const plain = (words: IndexWords, message: Drawing, ...foot: readonly Drawing[]): readonly Drawing[] => [
  cloverSvg([]),
  h('div', { class: 'head' }, h('p', { class: 'title quiet' }, words.title), message),
  '',
  h('div', { class: 'foot quiet' }, ...foot),
];

const bone = (width: number): Drawing => h('span', { class: 'bone', '--width': width });

/** The card while it waits: everything in its place, nothing said. */
export const bones = (words: IndexWords): readonly Drawing[] => [
  cloverSvg([]),
  h(
    'div',
    { class: 'head' },
    h('p', { class: 'title quiet' }, words.title),
    h('p', { class: 'verdict' }, bone(8)),
    h('p', { class: 'score' }, bone(1.4)),
  ),
  h(
    'ul',
    { class: 'dimensions', role: 'none' },
    ...[1, 2, 3, 4].map(() => h('li', { role: 'none' }, bone(4), bone(0))),
  ),
  h('div', { class: 'foot quiet' }, h('p', { class: 'basis' }, bone(20)), h('p', { class: 'source' }, bone(16))),
];
