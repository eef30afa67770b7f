import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { Dimension, MethodDocument } from '@huitou/contract/method-document.js';
import { html, type TemplateResult } from 'lit';
import { isolate } from '../messages/bidi.ts';
import { number, percent } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { nameIn } from './figures.ts';
import type { IndexMessages } from './messages/index-messages.ts';
import type { MethodMessages, Rule } from './method-messages/method-messages.ts';

/** What each dimension counts, measure by measure. */
export const countedView = (messages: MethodMessages, { dimensions }: MethodDocument): TemplateResult =>
  html`<h3>${messages.counted}</h3>
    <dl>${dimensions.map((dimension) => dimensionView(messages, dimension))}</dl>`;

function dimensionView(messages: MethodMessages, { names, halfLifeDays, measures, id }: Dimension): TemplateResult {
  const { lang } = messages;
  return html`<dt>
      <b><bdi>${localizedName(names, lang, id)}</bdi></b>
      <span class="quiet">${messages.halfLife(number(lang, halfLifeDays), halfLifeDays)}</span>
    </dt>
    ${measures.map(
      (measure) =>
        html`<dd>
          <b><bdi>${localizedName(measure.names, lang, measure.id)}</bdi></b>
          <span class="quiet">${messages.part(percent(lang, measure.weight * 100))}</span>
          <p>${isolate(localizedName(measure.words, lang, ''))}</p>
        </dd>`,
    )}`;
}

export const stepsView = (messages: MethodMessages, rule: Rule): TemplateResult =>
  html`<h3>${messages.worked}</h3>
    <ol>
      ${messages.steps(rule).map((step) => html`<li>${step}</li>`)}
    </ol>`;

/** The figures of a method that its steps name. */
export function ruleOf(index: IndexMessages, snapshot: IndexSnapshot, document: MethodDocument): Rule {
  const { levels, hysteresis, confidence } = document;
  const { merchants } = snapshot.peers;
  const { lang } = index;
  const figure = (value: number): string => number(lang, value);
  return {
    industry: nameIn(index, snapshot.peers.industry),
    merchants: figure(merchants),
    confidence: percent(lang, confidence * 100),
    collectingUnder: figure(levels.collectingUnder),
    aboveOver: figure(levels.aboveOver),
    belowUnder: figure(levels.belowUnder),
    leadingOver: figure(levels.leadingOver),
    leadingFrom: figure(levels.leadingFrom),
    points: figure(hysteresis.points),
    runs: figure(hysteresis.runs),
    counts: {
      merchants,
      collectingUnder: levels.collectingUnder,
      leadingFrom: levels.leadingFrom,
      runs: hysteresis.runs,
    },
  };
}
