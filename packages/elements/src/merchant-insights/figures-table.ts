import type { DimensionInsight } from '@huitou/contract/insights.js';
import { html, type TemplateResult } from 'lit';
import { number } from '../messages/format.ts';
import { kindOf, measured, measureName, score } from './figures.ts';
import type { Insights } from './insights.ts';
import { dimensionName } from './radar-view.ts';

function rows(insights: Insights, dimension: DimensionInsight): TemplateResult {
  const { messages, method } = insights;
  const { lang } = messages;
  const { id, peers, n } = dimension;
  return html`<tbody>
    <tr class="dimension">
      <th scope="rowgroup">${dimensionName(insights, id)}</th>
      <td>${score(lang, dimension.score)}</td>
      <td>${score(lang, peers?.median ?? null)}</td>
      <td>${score(lang, peers?.bestFifth ?? null)}</td>
      <td>${number(lang, n)}</td>
    </tr>
    ${dimension.measures.map((measure) => {
      const kind = kindOf(measure.id, method);
      const own = (value: number | null | undefined): string => measured(lang, kind, value ?? null);
      return html`<tr>
        <th scope="row">${measureName(insights, measure.id)}</th>
        <td>${own(measure.value)}</td>
        <td>${own(measure.peers?.median)}</td>
        <td>${own(measure.peers?.bestFifth)}</td>
        <td>${number(lang, measure.n)}</td>
      </tr>`;
    })}
  </tbody>`;
}

/** Every figure behind the drawing. */
export function figuresTable(insights: Insights): TemplateResult {
  const { radar } = insights.messages;
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${radar.table}>
    <table>
      <thead>
        <tr>
          <th scope="col">${radar.measure}</th>
          <th scope="col">${radar.shop}</th>
          <th scope="col">${radar.median}</th>
          <th scope="col">${radar.bestFifth}</th>
          <th scope="col">${radar.observations}</th>
        </tr>
      </thead>
      ${insights.answer.dimensions.map((dimension) => rows(insights, dimension))}
    </table>
  </div>`;
}
