import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { wholePoints } from '@huitou/contract/whole-points.js';
import { html, nothing, type TemplateResult } from 'lit';
import { figure } from '../messages/bidi.ts';
import { ends, number, percent, points } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { nameIn, verdict } from './figures.ts';
import type { IndexMessages } from './messages/index-messages.ts';
import type { MethodMessages } from './method-messages/method-messages.ts';

interface Input {
  readonly name: string;
  /** Share of the whole after dimensions without data have left, 0-1. */
  readonly weight: number;
  readonly score: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly n: number;
}

/** The merchant's own inputs beside their weights. A dimension without a score has no weight. */
function inputsOf({ dimensions }: IndexSnapshot, method: MethodDocument, lang: string): readonly Input[] {
  const weightOf = (id: string): number => method.dimensions.find((one) => one.id === id)?.weight ?? 0;
  const whole = dimensions.reduce((sum, { id, score }) => sum + (score === null ? 0 : weightOf(id)), 0) || 1;
  return dimensions.map(({ id, score, interval, n }) => ({
    name: localizedName(method.dimensions.find((one) => one.id === id)?.names ?? {}, lang, id),
    weight: score === null ? 0 : weightOf(id) / whole,
    score,
    interval,
    n,
  }));
}

const tableView = (messages: MethodMessages, inputs: readonly Input[]): TemplateResult => {
  const { lang } = messages;
  return html`<table>
    <thead>
      <tr>
        ${messages.columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${inputs.map(
        ({ name, weight, score, interval, n }) =>
          html`<tr>
            <th scope="row"><bdi>${name}</bdi></th>
            <td><b>${score === null ? '–' : points(lang, score)}</b></td>
            <td>${interval ? figure(ends(lang, interval).join('–')) : '–'}</td>
            <td>${percent(lang, weight * 100)}</td>
            <td>${number(lang, n)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/** The dimensions with their weights, what they add up to, and where that stands; to the tenth, so that the sum is one. */
export function inputsView(
  index: IndexMessages,
  messages: MethodMessages,
  snapshot: IndexSnapshot,
  method: MethodDocument,
): TemplateResult {
  const { lang } = messages;
  const { score, interval, merchant } = snapshot;
  const inputs = inputsOf(snapshot, method, lang);
  const tenths = (value: number): string => number(lang, value, { maximumFractionDigits: 1 });
  const terms = inputs.flatMap(({ weight, score }) =>
    score === null ? [] : [`${percent(lang, weight * 100)} × ${tenths(score)}`],
  );
  const range =
    interval && figure(`${percent(lang, wholePoints(interval.lower))}–${percent(lang, Math.ceil(interval.upper))}`);
  return html`<h3>${messages.inputs(nameIn(index, merchant))}</h3>
    ${tableView(messages, inputs)}
    ${inputs.some(({ score }) => score === null) ? html`<p class="quiet">${messages.reweighted}</p>` : nothing}
    ${score === null ? nothing : html`<p class="sum">${figure(messages.sum(terms.join(' + '), tenths(score)))}</p>`}
    ${range ? html`<p class="sum">${verdict(index, snapshot, true)} (${range})</p>` : nothing}`;
}
