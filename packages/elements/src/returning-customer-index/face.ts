import type { DimensionScore, IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { cloverSvg } from '../shared/clover-template.ts';
import { number, relativeTime } from '../shared/format.ts';
import { dimensionRow } from './dimension-row.ts';
import { basis, caps, industry, join, margin, source, verdict } from './facts.ts';
import type { IndexWords } from './strings/words.ts';

// Waiting, figures and words are templates of their own, down to the card: what is new on the page has not moved on it.

/** Four leaves fit the clover; a method with more dimensions shows the others as rows only. */
const leaves = (dimensions: readonly DimensionScore[], of: 'score' | 'median'): (number | null)[] =>
  dimensions.slice(0, 4).map((dimension) => dimension[of]);

/** Names the card for a screen reader. */
const label = ({ title }: IndexWords, snapshot: IndexSnapshot): string => `${title}: ${snapshot.merchant.name}`;

/** The card with figures. `trouble` says that newer ones could not be had, and so stands in the place of their source. */
export function figures(
  words: IndexWords,
  snapshot: IndexSnapshot,
  api: string,
  trouble: unknown,
  how: unknown,
): TemplateResult {
  const { dimensions, level, score, asOf } = snapshot;
  const { lang } = words;
  const held = caps(words, snapshot);
  return html`<div class="room card" part="card" role="group" aria-label=${label(words, snapshot)}>
    ${cloverSvg(leaves(dimensions, 'score'), leaves(dimensions, 'median'))}
    <div class="head">
      <p class="title quiet">${words.title}</p>
      <p class="verdict" part="verdict"><span data-level=${level}>${verdict(words, snapshot)}</span></p>
      <p class="score" part="score">${number(lang, score ?? 0)} <small>${margin(words, snapshot)}</small></p>
      <p class=${held ? 'held quiet' : 'peers quiet'}>
        ${held || join(industry(words, snapshot), words.updated(relativeTime(lang, Date.parse(asOf))))}
      </p>
    </div>
    <ul class="dimensions" role="list">
      ${dimensions.map((one) => dimensionRow(words, words.dimensions[one.id] ?? one.id, one))}
    </ul>
    <div class="foot quiet">
      ${basis(words, snapshot)}
      ${trouble === nothing ? html`<p class="source">${source(words, snapshot, api)}</p>` : trouble} ${how}
    </div>
  </div>`;
}

/** The card without figures: the empty clover, and in words why. */
const plain = (words: IndexWords, name: string, message: unknown, foot: unknown): TemplateResult =>
  html`<div class="room card" part="card" role="group" aria-label=${name}>
    ${cloverSvg([])}
    <div class="head">
      <p class="title quiet">${words.title}</p>
      ${message}
    </div>
    ${foot}
  </div>`;

/** The card of a merchant with too few buyers to judge. */
export const collecting = (
  words: IndexWords,
  snapshot: IndexSnapshot,
  trouble: unknown,
  how: unknown,
): TemplateResult =>
  plain(
    words,
    label(words, snapshot),
    html`<p class="verdict" part="verdict">
      <slot name="empty"><span data-level="collecting">${words.collecting}</span></slot>
    </p>`,
    html`<div class="foot quiet">${basis(words, snapshot)} ${trouble} ${how}</div>`,
  );

/** The card without an answer; `trouble` says why. */
export const unanswered = (words: IndexWords, trouble: unknown): TemplateResult =>
  plain(words, words.title, trouble, nothing);

const bone = html`<span class="bone"></span>`;

/** The card while it waits: everything in its place, nothing said. */
export const bones = (words: IndexWords): TemplateResult =>
  html`<div class="room card" part="card" aria-busy="true">
    ${cloverSvg([])}
    <div class="head">
      <p class="title quiet">${words.title}</p>
      <p class="verdict">${bone}</p>
      <p class="score">${bone}</p>
    </div>
    <ul class="dimensions" role="none">
      ${[1, 2, 3, 4].map(() => html`<li role="none">${bone}${bone}</li>`)}
    </ul>
    <div class="foot quiet">
      <p class="basis">${bone}</p>
      <p class="source">${bone}</p>
    </div>
  </div>`;
