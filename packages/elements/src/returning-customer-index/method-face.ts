import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { Dimension, MethodDocument } from '@huitou/contract/method-document.js';
import { html, type TemplateResult } from 'lit/html.js';
import { number, percent } from '../shared/format.ts';
import { nameIn } from '../shared/name-in.ts';
import type { MethodWords, Rule } from './method-strings/words.ts';

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
