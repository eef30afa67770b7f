import type { RecordedComparison, RecordedEstimate, RecordedTraffic } from '@huitou/contract/track-record.js';
import { html, type TemplateResult } from 'lit';
import { number } from '../messages/format.ts';
import { pairs } from './record-sentences.ts';
import type { RecordMessages } from './record-messages/record-messages.ts';

/** A table with its name, of which the first cell of each row names it. */
const table = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  mark = '',
): TemplateResult =>
  html`<table part="record-table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((one) => html`<th scope="col">${one}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name = '', ...cells]) =>
          html`<tr class=${name === mark ? 'own' : ''}>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

function estimate(
  messages: RecordMessages,
  found: RecordedEstimate | null,
  write: (value: number) => string,
  missing: string,
): string {
  if (!found) return missing;
  const { value, interval } = found;
  return interval ? messages.range(write(value), write(interval.lower), write(interval.upper)) : write(value);
}

/** How often each predictor is right, from nothing to all that can be known. */
export function comparisonTable(
  messages: RecordMessages,
  { among, predictors, ceiling }: RecordedComparison,
): TemplateResult {
  const { lang, columns, little } = messages;
  const signed = (value: number): string => number(lang, 100 * value, { signDisplay: 'exceptZero' });
  const [first] = predictors;
  const own = first ? messages.predictors[first.predictor] : '';
  const rows = predictors.map(({ predictor, auc, ahead }) => [
    messages.predictors[predictor],
    estimate(messages, auc, (value) => pairs(lang, value), little),
    estimate(messages, ahead, signed, '–'),
  ]);
  const { buyers = 0, back = 0, merchants = 0 } = first ?? {};
  return html`${table(
      messages.among[among],
      columns,
      [
        ...rows,
        [messages.chance, pairs(lang, 0.5), '–'],
        ...(ceiling ? [[messages.ceiling, pairs(lang, ceiling.auc), '–']] : []),
      ],
      own,
    )}
    <p class="quiet">${messages.asked(number(lang, buyers), number(lang, back), number(lang, merchants))}</p>`;
}

/** The traffic rule beside others, in simulated markets. */
export function trafficTable(messages: RecordMessages, { markets, policies }: RecordedTraffic): TemplateResult {
  const { lang } = messages;
  type Simulated = RecordedTraffic['policies'][number]['returning'];
  const cell = ({ mean, lower, upper }: Simulated, options: Intl.NumberFormatOptions = {}): string => {
    const write = (value: number): string => number(lang, value, options);
    return messages.range(write(mean), write(lower), write(upper));
  };
  const share = { style: 'percent' } as const;
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return table(
    messages.traffic(number(lang, markets)),
    messages.trafficColumns,
    policies.map(({ id, returning, chance, gini }) => [
      messages.policies[id],
      cell(returning),
      chance ? cell(chance, share) : '–',
      cell(gini, digits),
    ]),
    messages.policies.trust,
  );
}
