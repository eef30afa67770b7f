import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { number, percent } from '../shared/format.ts';
import { nameIn } from '../shared/name-in.ts';
import { margin, verdict } from './facts.ts';
import type { MethodWords } from './method-strings/words.ts';
import type { IndexWords } from './strings/words.ts';

interface Row {
  readonly name: string;
  /** Share of the whole after dimensions without data have left, 0-1. */
  readonly weight: number;
  readonly score: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly n: number;
}

/** The merchant's own inputs beside their weights. Whatever has no score has no weight. */
function rowsOf({ dimensions }: IndexSnapshot, method: MethodDocument, lang: string): Row[] {
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

/** The dimensions with their weights, what they add up to, and where that stands; to the tenth, so that the sum is one. */
export function inputs(
  index: IndexWords,
  words: MethodWords,
  snapshot: IndexSnapshot,
  method: MethodDocument,
): TemplateResult {
  const { lang } = words;
  const { score, interval } = snapshot;
  const rows = rowsOf(snapshot, method, lang);
  const figure = (value: number | null): string => (value === null ? '–' : number(lang, value));
  const tenths = (value: number): string => number(lang, value, { maximumFractionDigits: 1 });
  const terms = rows
    .filter(({ score }) => score !== null)
    .map(({ weight, score }) => `${percent(lang, weight * 100)} × ${tenths(score ?? 0)}`);
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
      score === null
        ? nothing
        : html`<p class="sum">${words.sum(terms.join(' + '), tenths(score))} ${margin(index, snapshot)}</p>`
    }
    ${
      interval
        ? html`<p class="sum">
            ${verdict(index, snapshot)} (${percent(lang, interval.lower)}–${percent(lang, interval.upper)})
          </p>`
        : nothing
    }`;
}
