import { html, nothing, type TemplateResult } from 'lit';
import { label } from '../messages/label.ts';
import { localizedName } from '../messages/localized-name.ts';
import { score } from './figures.ts';
import type { Insights } from './insights.ts';
import { radarSvg, type Axis } from './radar-svg.ts';
import { sectionView } from './section-view.ts';

/** The name of a dimension: ours where there is one, else the method's. */
export const dimensionName = ({ messages, method }: Insights, id: string): string =>
  Object.hasOwn(messages.dimensions, id)
    ? label(messages.dimensions, id)
    : localizedName(method?.dimensions.find((dimension) => dimension.id === id)?.names, messages.lang, id);

/**
 * The dimensions beside the industry's median and its best fifth.
 *
 * @param table every figure behind them, once it is there.
 */
export function radarView(insights: Insights, table: unknown): TemplateResult {
  const { messages, answer } = insights;
  const { lang, radar } = messages;
  const axes = answer.dimensions.map((dimension): Axis => {
    const { id, score: value, peers } = dimension;
    const { median = null, bestFifth = null } = peers ?? {};
    return { id, name: dimensionName(insights, id), value, text: score(lang, value), median, bestFifth };
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
    <details part="figures">
      <summary class="link">${radar.table}</summary>
      ${table}
    </details>`;
  return sectionView('radar', radar.title, content);
}
