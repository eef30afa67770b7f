import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { Dimension, MethodDocument } from '@huitou/contract/method-document.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
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

export function inputs(words: MethodWords, snapshot: IndexSnapshot, method: MethodDocument): TemplateResult {
  const { lang } = words;
  const rows = rowsOf(snapshot, method, lang);
  const figure = (value: number | null): string => (value === null ? '–' : number(lang, value));
  const terms = rows
    .filter(({ score }) => score !== null)
    .map(({ weight, score }) => `${percent(lang, weight * 100)} × ${figure(score)}`);
  return html`<h3>${words.inputs}</h3>
    <table>
      <thead>
        <tr>
          ${words.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, weight, score, interval, n }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td><b>${figure(score)}</b></td>
              <td>${interval ? `${figure(interval.lower)}–${figure(interval.upper)}` : '–'}</td>
              <td>${percent(lang, weight * 100)}</td>
              <td>${figure(n)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${rows.some(({ score }) => score === null) ? html`<p class="quiet">${words.reweighted}</p>` : nothing}
    ${
      snapshot.score === null
        ? nothing
        : html`<p class="sum">${words.sum(terms.join(' + '), figure(snapshot.score))}</p>`
    }`;
}

export const counted = (words: MethodWords, { dimensions }: MethodDocument): TemplateResult =>
  html`<h3>${words.counted}</h3>
    <dl>${dimensions.map((dimension) => explain(words, dimension))}</dl>`;

function explain(words: MethodWords, { names, halfLifeDays, measures, id }: Dimension): TemplateResult {
  const { lang } = words;
  return html`<dt>
      <b>${nameIn(names, lang, id)}</b> <span class="quiet">${words.halfLife(number(lang, halfLifeDays))}</span>
    </dt>
    ${measures.map(
      (measure) =>
        html`<dd>
          <b>${nameIn(measure.names, lang, measure.id)}</b>
          <span class="quiet">${words.part(percent(lang, measure.weight * 100))}</span>
          <p>${nameIn(measure.words, lang, '')}</p>
        </dd>`,
    )}`;
}

export const steps = (words: MethodWords, rule: Rule): TemplateResult =>
  html`<h3>${words.worked}</h3>
    <ol>
      ${words.steps(rule).map((step) => html`<li>${step}</li>`)}
    </ol>`;

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
