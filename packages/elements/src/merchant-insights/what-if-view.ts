import type { Level } from '@huitou/contract/index-snapshot.js';
import type { Measure, MethodDocument } from '@huitou/contract/method-document.js';
import { wholePoints } from '@huitou/contract/whole-points.js';
import { isRanked, type RankedMeasure } from '@huitou/insights/ranked-measure.js';
import type { Changes, WhatIf } from '@huitou/insights/what-if.js';
import { html, nothing, type TemplateResult } from 'lit';
import { percent } from '../messages/format.ts';
import { styleText } from '../core/style-text.ts';
import { label } from '../messages/label.ts';
import { measureOf, measured, measureName, none, score, span } from './figures.ts';
import type { Insights, LateInsights } from './insights.ts';

interface Settable {
  readonly method: MethodDocument;
  readonly changes: Changes;
  readonly set: (changes: Changes) => void;
  readonly outcome: WhatIf;
  readonly next: { readonly level: Level; readonly chance: number } | undefined;
}

/** The ends of a scale, and the steps in which a value can be set on it. */
const scales: Readonly<Record<Measure['kind'], readonly [least: number, most: number, step: number]>> = {
  stars: [1, 5, 0.01],
  share: [0, 1, 0.005],
  returns: [0, 100, 0.01],
};

/** From the lowest of the peers to the highest, or to the end of a scale that has one: all else is out of reach. */
function rangeOf({ value, pool, peers }: RankedMeasure, kind: Measure['kind']) {
  const [least, most, step] = scales[kind];
  const known = [value, ...pool.values, peers?.bestFifth ?? value];
  const tenth = (x: number, round: (x: number) => number): number => round(Number((x * 10).toFixed(6))) / 10;
  return {
    least: Math.max(least, tenth(Math.min(...known), Math.floor)),
    most: kind === 'returns' ? tenth(Math.max(...known), Math.ceil) : most,
    step,
  };
}

/** The measures that rank the merchant, in the order of the method. */
const settable = ({ answer }: Pick<Insights, 'answer'>): readonly RankedMeasure[] =>
  answer.dimensions.flatMap(({ measures }) => measures.filter(isRanked));

function valueView(insights: LateInsights, own: RankedMeasure, settings: Settable): TemplateResult {
  const { lang } = insights.messages;
  const { id, value, peers } = own;
  const { changes, set, method } = settings;
  const kind = measureOf(method, id)?.kind ?? 'share';
  const { least, most, step } = rangeOf(own, kind);
  const dimension = insights.answer.dimensions.find(({ measures }) => measures.some((one) => one.id === id))?.id ?? '';
  const written = (x: number | undefined): string => (x === undefined ? none : measured(lang, kind, x));
  const now = changes[id] ?? value;
  const at = (x: number) => styleText(`--at:${((x - least) / (most - least)).toFixed(4)}`);
  const ticks = [value, peers?.median, peers?.bestFifth].filter((tick) => tick !== undefined);
  const moved = ({ target }: Event): void => {
    const next = Number((target as HTMLInputElement).value);
    // Nearest to its own value is its own value: the steps of the input need not meet it.
    const { [id]: _, ...others } = changes;
    set(Math.abs(next - value) < step ? others : { ...others, [id]: next });
  };
  return html`<li part="value" class="value dimension-${dimension}">
    <label>
      <span class="name">${measureName(insights, id)}</span>
      <input
        type="range"
        min=${least}
        max=${most}
        step=${step}
        list=${`ticks-${id}`}
        .value=${String(now)}
        aria-valuetext=${written(now)}
        .style=${at(now)}
        @input=${moved}
      />
      <span class="ticks" aria-hidden="true">${ticks.map((tick) => html`<i .style=${at(tick)}></i>`)}</span>
    </label>
    <datalist id=${`ticks-${id}`}>${ticks.map((tick) => html`<option value=${tick}></option>`)}</datalist>
    <output class=${id in changes ? 'set' : ''}>${written(now)}</output>
    <span class="quiet"
      >${insights.late.whatIf.ticks(written(value), written(peers?.median), written(peers?.bestFifth))}</span
    >
  </li>`;
}

function outcomeView({ messages, answer, late }: LateInsights, at: Settable): TemplateResult {
  const { lang } = messages;
  const { whatIf } = late;
  const { outcome, next } = at;
  return html`<div class="outcome" part="outcome" role="status">
    <p>
      <span class="quiet">${whatIf.was(score(lang, answer.score))} →</span>
      <b class="big">${score(lang, outcome.score)}</b>
      <b data-level=${outcome.level}>${label(messages.levels, outcome.level)}</b>
    </p>
    <p class="quiet">
      ${whatIf.place(percent(lang, wholePoints(outcome.percentile)), span(lang, outcome.interval))}
      ${next ? html` · ${whatIf.chance(percent(lang, next.chance * 100), label(messages.levels, next.level))}` : nothing}
    </p>
  </div>`;
}

/** One native slider a measure, and what the method makes of their values. */
export function whatIfView(insights: LateInsights, at: Settable): TemplateResult {
  const untouched = Object.keys(at.changes).length === 0;
  return html`<p class="quiet">${insights.late.whatIf.explain}</p>
    ${outcomeView(insights, at)}
    <ul class="values" role="list">
      ${settable(insights).map((own) => valueView(insights, own, at))}
    </ul>
    <button class="button" part="reset" ?disabled=${untouched} @click=${() => at.set({})}>
      ${insights.late.whatIf.reset}
    </button>`;
}
