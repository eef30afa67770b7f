import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { html, type TemplateResult } from 'lit/html.js';
import { date, number, percent } from '../shared/format.ts';
import { nameIn } from '../shared/name-in.ts';
import type { IndexWords } from './strings/words.ts';

/** The sentence before the number. */
export function verdict(words: IndexWords, { level, percentile }: IndexSnapshot): string {
  if (level === 'collecting' || percentile === null) return words.collecting;
  // Down: “above 93 %” must not be said of 92.5.
  return words.verdict(level, percent(words.lang, Math.floor(level === 'below' ? 100 - percentile : percentile)));
}

export const industry = (words: IndexWords, { peers }: IndexSnapshot): string =>
  nameIn(peers.industry.names, words.lang, peers.industry.name);

/**
 * How far the score may be off: as one distance, or where it is farther to one side, from where to where; `''` where
 * nobody can say. Isolated, so that right-to-left text keeps it together.
 */
export function margin({ lang }: IndexWords, { score, scoreInterval }: IndexSnapshot): string {
  if (score === null || !scoreInterval) return '';
  const { lower, upper } = scoreInterval;
  const [down, up] = [score - lower, upper - score];
  const said =
    Math.abs(up - down) < 3 ? `±${number(lang, Math.max(down, up))}` : `${number(lang, lower)}–${number(lang, upper)}`;
  return `\u2066${said}\u2069`;
}

/** How many the figures rest on, and how far they may be off. The compact form has the first of it. */
export const basis = (words: IndexWords, snapshot: IndexSnapshot): TemplateResult => {
  const { buyers, window } = snapshot;
  const { lang } = words;
  return html`<p class="basis">
    ${words.regulars(number(lang, buyers.returning))}<span
      >${join(words.buyers(number(lang, buyers.all), number(lang, window)), margin(words, snapshot))}</span
    >
  </p>`;
};

/** Against whom, from when, by which method, worked out by whom. */
export const source = (words: IndexWords, snapshot: IndexSnapshot, api: string): string =>
  join(
    words.peers(number(words.lang, snapshot.peers.merchants), industry(words, snapshot)),
    words.asOf(date(words.lang, snapshot.asOf)),
    words.method(snapshot.method),
    new URL(api, document.baseURI).host,
  );

/** Why the level is held down, and until when; `''` if it is not. */
export const caps = (words: IndexWords, snapshot: IndexSnapshot): string =>
  join(
    ...snapshot.caps.map(({ reason, until }) => words.cap(words.reasons[reason] ?? reason, date(words.lang, until))),
  );

export const join = (...facts: readonly string[]): string => facts.filter(Boolean).join('\u00a0· ');
