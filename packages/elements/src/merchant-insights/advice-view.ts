import type { Level } from '@huitou/contract/index-snapshot.js';
import type { Suggestion } from '@huitou/insights/suggest.js';
import { html, nothing, type TemplateResult } from 'lit';
import { figure } from '../messages/bidi.ts';
import { date, number, percent } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import { kindOf, measured, measureName, points } from './figures.ts';
import type { Goal } from './goal-store.ts';
import type { LateInsights } from './insights.ts';

interface Chosen {
  readonly suggestions: readonly Suggestion[];
  readonly goal: Goal | undefined;
  readonly next: Level | undefined;
  /** Chooses a suggestion as the goal; undefined drops it. */
  readonly keep: (suggestion: Suggestion | undefined) => void;
}

const most = 3;

const action = (insights: LateInsights, measure: string): string =>
  Object.hasOwn(insights.late.advice.actions, measure)
    ? label(insights.late.advice.actions, measure)
    : insights.late.advice.other(measureName(insights, measure));

function goalView(insights: LateInsights, goal: Goal, drop: () => void): TemplateResult {
  const { messages, answer, method } = insights;
  const { lang } = messages;
  const { measure, from, to, at } = goal;
  const kind = kindOf(measure, method);
  const value = answer.dimensions.flatMap(({ measures }) => measures).find(({ id }) => id === measure)?.value ?? from;
  const way = to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 1;
  const { advice } = insights.late;
  const how = way < 1 ? advice.way(percent(lang, way * 100)) : advice.reached;
  return html`<div class="goal" part="goal">
    <p>
      <span class="chip">${advice.goal}</span> <b>${action(insights, measure)}</b>
      <span>${figure(`${measured(lang, kind, value)} → ${measured(lang, kind, to)}`)}</span>
    </p>
    <progress max="1" .value=${way} aria-label=${how}></progress>
    <p class="quiet">${how} · ${advice.begun(date(lang, at), measured(lang, kind, from))}</p>
    <button class="link" part="choose" @click=${drop}>${advice.drop}</button>
  </div>`;
}

function suggestionView(insights: LateInsights, one: Suggestion, chosen: Chosen): TemplateResult {
  const { messages, method } = insights;
  const { lang } = messages;
  const { advice } = insights.late;
  const value = (x: number): string => measured(lang, kindOf(one.measure, method), x);
  return html`<li part="suggestion">
    <p class="what">
      <b>${action(insights, one.measure)}</b>
      <b class="more" part="gain">${advice.gain(figure(`+${points(lang, one.gain)}`))}</b>
    </p>
    <p class="quiet">
      ${advice.now(value(one.value), number(lang, one.n))} · ${advice.reach[one.reach](value(one.goal))}
    </p>
    <p class="quiet">
      <span class="chip effort-${one.effort}">${advice.efforts[one.effort]}</span>
      ${
        one.chance === null || !chosen.next
          ? nothing
          : advice.chance(percent(lang, one.chance * 100), label(messages.levels, chosen.next))
      }
    </p>
    <button class="link" part="choose" @click=${() => chosen.keep(one)}>${advice.choose}</button>
  </li>`;
}

/** The goal that was chosen, then what would lift the merchant, most for the effort first. */
export function adviceView(insights: LateInsights, chosen: Chosen): TemplateResult {
  const { goal, suggestions, keep } = chosen;
  const others = suggestions.filter(({ measure }) => measure !== goal?.measure).slice(0, goal ? most - 1 : most);
  return html`${goal ? goalView(insights, goal, () => keep(undefined)) : nothing}
    ${suggestions.length ? nothing : html`<p>${insights.late.advice.none}</p>`}
    <ol class="suggestions" role="list">
      ${others.map((one) => suggestionView(insights, one, chosen))}
    </ol>`;
}
