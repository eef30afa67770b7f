import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { Dimension, MethodDocument } from '@huitou/contract/method-document.js';
import { h, type Drawing } from '../shared/draw.ts';
import { number, percent } from '../shared/format.ts';
import { nameIn } from '../shared/name-in.ts';
import type { MethodWords, Rule } from './method-strings/words.ts';

interface Row {
  readonly name: string;
  /** Share of the whole after dimensions without data have left, 0-1. */
  readonly weight: number;
  readonly score: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly n: number;
}

/** The merchant's own inputs beside their weights. Whatever has no score has no weight. */
export function rowsOf({ dimensions }: IndexSnapshot, method: MethodDocument, lang: string): Row[] {
  const weightOf = (id: string): number => method.dimensions.find((one) => one.id === id)?.weight ?? 0;
  const whole = dimensions.reduce((sum, { id, score }) => sum + (score === null ? 0 : weightOf(id)), 0) || 1;
  return dimensions.map(({ id, score, interval, n }) => ({
    name: nameIn(method.dimensions.find((one) => one.id === id)?.names ?? {}, lang, id),
    weight: score === null ? 0 : weightOf(id) / whole,
    score,
    interval,
    n,
  }));
}

export function inputs(words: MethodWords, snapshot: IndexSnapshot, method: MethodDocument): Drawing[] {
  const { lang } = words;
  const rows = rowsOf(snapshot, method, lang);
  const figure = (value: number | null): string => (value === null ? '–' : number(lang, value));
  const terms = rows
    .filter(({ score }) => score !== null)
    .map(({ weight, score }) => `${percent(lang, weight * 100)} × ${figure(score)}`);
  return [
    h('h3', {}, words.inputs),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...words.columns.map((column) => h('th', { scope: 'col' }, column)))),
      h(
        'tbody',
        {},
        ...rows.map(({ name, weight, score, interval, n }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, name),
            h('td', {}, h('b', {}, figure(score))),
            h('td', {}, interval ? `${figure(interval.lower)}–${figure(interval.upper)}` : '–'),
            h('td', {}, percent(lang, weight * 100)),
            h('td', {}, figure(n)),
          ),
        ),
      ),
    ),
    rows.some(({ score }) => score === null) && h('p', { class: 'quiet' }, words.reweighted),
    snapshot.score !== null && h('p', { class: 'sum' }, words.sum(terms.join(' + '), figure(snapshot.score))),
  ];
}

export const counted = (words: MethodWords, { dimensions }: MethodDocument): Drawing[] => [
  h('h3', {}, words.counted),
  h('dl', {}, ...dimensions.flatMap((dimension) => explain(words, dimension))),
];

function explain(words: MethodWords, { names, halfLifeDays, measures, id }: Dimension): Drawing[] {
  const { lang } = words;
  return [
    h(
      'dt',
      {},
      h('b', {}, nameIn(names, lang, id)),
      ' ',
      h('span', { class: 'quiet' }, words.halfLife(number(lang, halfLifeDays))),
    ),
    ...measures.map((measure) =>
      h(
        'dd',
        {},
        h('b', {}, nameIn(measure.names, lang, measure.id)),
        ' ',
        h('span', { class: 'quiet' }, words.part(percent(lang, measure.weight * 100))),
        h('p', {}, nameIn(measure.words, lang, '')),
      ),
    ),
  ];
}

export function steps(words: MethodWords, rule: Rule): Drawing[] {
  return [h('h3', {}, words.worked), h('ol', {}, ...words.steps(rule).map((step) => h('li', {}, step)))];
}

export function ruleOf(
  words: MethodWords,
  { peers }: IndexSnapshot,
  { levels, calm, confidence }: MethodDocument,
): Rule {
  const figure = (value: number): string => number(words.lang, value);
  return {
    industry: nameIn(peers.industry.names, words.lang, peers.industry.name),
    merchants: figure(peers.merchants),
    confidence: percent(words.lang, confidence * 100),
    collectingUnder: figure(levels.collectingUnder),
    aboveOver: figure(levels.aboveOver),
    belowUnder: figure(levels.belowUnder),
    leadingOver: figure(levels.leadingOver),
    leadingFrom: figure(levels.leadingFrom),
    points: figure(calm.points),
    runs: figure(calm.runs),
  };
}
