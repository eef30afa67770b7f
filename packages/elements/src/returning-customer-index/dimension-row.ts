import type { DimensionScore } from '@huitou/contract/index-snapshot.js';
import { html, type TemplateResult } from 'lit/html.js';
import { number } from '../shared/format.ts';
import type { IndexWords } from './strings/words.ts';

/** One dimension: name, bar with the peers' median as a tick, score, change, and how it stands in a word. */
export function dimensionRow(words: IndexWords, name: string, dimension: DimensionScore): TemplateResult {
  const { score, median, level, trend } = dimension;
  const { lang, levels } = words;
  const change = trend === null ? '' : number(lang, trend, { signDisplay: 'exceptZero' }).replace('-', '−');
  // Text for a property, which takes it as `cssText`: pages that forbid style attributes allow that.
  const lengths = `--value:${score ?? 0};--median:${median ?? -9}` as unknown as CSSStyleDeclaration;
  return html`<li part="dimension">
    <span>${name}</span>
    <span
      class="bar"
      part="bar"
      role="img"
      aria-label=${median === null ? levels.collecting : words.median(number(lang, median))}
      .style=${lengths}
    ></span>
    <b>${score === null ? '–' : number(lang, score)}</b>
    <span class="trend" role="img" title=${words.trend} aria-label=${`${words.trend}: ${change || '–'}`}
      >${change}</span
    >
    <span class="chip" data-level=${level}>${levels[level]}</span>
  </li>`;
}
