import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { h, type Drawing } from '../shared/draw.ts';
import { date, number, percent } from '../shared/format.ts';
import { nameIn } from '../shared/name-in.ts';
import type { IndexWords } from './strings/words.ts';

/** The sentence before the number. */
export function verdict(words: IndexWords, { level, percentile }: IndexSnapshot): string {
  if (level === 'collecting' || percentile === null) return words.collecting;
  return words.verdict(level, percent(words.lang, level === 'below' ? 100 - percentile : percentile));
}

export const industry = (words: IndexWords, { peers }: IndexSnapshot): string =>
  nameIn(peers.industry.names, words.lang, peers.industry.name);

/** How many the figures rest on, and how far they may be off. The short form is the first and the last of it. */
export function basis(words: IndexWords, snapshot: IndexSnapshot): Drawing {
  const { buyers, window, interval } = snapshot;
  const { lang } = words;
  // Isolated, so that the sign stays before the number in right-to-left text.
  const margin = interval && ` · \u2066±${number(lang, (interval.upper - interval.lower) / 2)}\u2069`;
  return h(
    'p',
    { class: 'basis' },
    words.regulars(number(lang, buyers.returning)),
    h('span', {}, words.buyers(number(lang, buyers.all), number(lang, window))),
    margin ?? '',
  );
}

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

export const join = (...facts: readonly string[]): string => facts.filter(Boolean).join(' · ');
