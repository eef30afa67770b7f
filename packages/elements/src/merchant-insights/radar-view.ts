import type { DimensionInsight } from '@huitou/contract/insights.js';
import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import { localizedName } from '../messages/localized-name.ts';
import { kindOf, measured, measureName, score } from './figures.ts';
import type { Insights } from './insights.ts';
import { radarSvg, type Axis } from './radar-svg.ts';
import { sectionView } from './section-view.ts';

const nameOf = ({ messages, method }: Insights, id: string): string =>
  Object.hasOwn(messages.dimensions, id)
    ? label(messages.dimensions, id)
    : localizedName(method?.dimensions.find((dimension) => dimension.id === id)?.names, messages.lang, id);

function rows(insights: Insights, dimension: DimensionInsight): TemplateResult {
  const { messages, method } = insights;
  const { lang } = messages;
  const { id, peers, n } = dimension;
  return html`<tbody>
    <tr class="dimension">
      <th scope="rowgroup">${nameOf(insights, id)}</th>
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

function table(insights: Insights): TemplateResult {
  const { radar } = insights.messages;
  return html`<details part="figures">
    <summary class="link">${radar.table}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label=${radar.table}>
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
    </div>
  </details>`;
}

/** The dimensions beside the industry's median and its best fifth, and the table with every figure behind them. */
export function radarView(insights: Insights): TemplateResult {
  const { messages, answer } = insights;
  const { lang, radar } = messages;
  const axes = answer.dimensions.map((dimension): Axis => {
    const { id, score: value, peers } = dimension;
    const { median = null, bestFifth = null } = peers ?? {};
    return { id, name: nameOf(insights, id), value, text: score(lang, value), median, bestFifth };
  });
  const spoken = axes.map(({ name, text, median }) => radar.spoken(name, text, score(lang, median))).join('; ');
  const keys = [
    ['shop', radar.shop],
    ['median', radar.median],
    ['best', radar.bestFifth],
  ] as const;
  const content = html`${axes.length > 2 ? radarSvg(axes, spoken) : nothing}
    <ul class="keys quiet" role="list">
      ${keys.map(([key, text]) => html`<li><i class=${key} aria-hidden="true"></i>${text}</li>`)}
    </ul>
    ${table(insights)}`;
  return sectionView('radar', radar.title, content);
}
