import { leaf } from '@huitou/tokens/clover.js';
import type { StatementClaims } from '@huitou/proof/statement.js';
import type { BadgeState, BadgeWords } from './strings/words.ts';

/** What one badge shows: the texts of its parts in their order, and the leaves of its clover. */
export interface Face {
  readonly texts: readonly string[];
  /** Path data, and whether it is only the outline of a leaf without a figure. */
  readonly leaves: readonly (readonly [outline: string, empty: boolean])[];
}

const leavesOf = (scores: readonly (number | null)[]): Face['leaves'] =>
  [0, 1, 2, 3].map((place) => [leaf(place, scores[place] ?? 60, 2.4), (scores[place] ?? null) === null]);
const noLeaves = leavesOf([]);

/** The face of a badge that is not verified: what is the matter, and no figures. */
export const plainFace = (words: BadgeWords, state: BadgeState, issuer: string): Face => {
  const [short, meaning] = words.states[state];
  return {
    texts: [short, short, words.chips[1], meaning, '', '', '', words.retry, words.link(issuer)],
    leaves: noLeaves,
  };
};

type Made = { readonly words: BadgeWords; readonly face: Face };
const made = new WeakMap<StatementClaims, Made>();

/**
 * The face of a verified badge: only what is inside the signature, where it stands and when it was checked. Formatting
 * is slow, so badges with the same claims share one face.
 *
 * @param issuer as its address is written in a text.
 * @param at when it was checked, milliseconds since 1970.
 */
export function verifiedFace(words: BadgeWords, claims: StatementClaims, issuer: string, at: number): Face {
  const known = made.get(claims);
  if (known?.words === words) return known.face;
  const { brand, lang, states, chips, services } = words;
  const { level, score, percentile, returning, reviews, period, leaves } = claims.stats;
  const number = (value: number): string => value.toLocaleString(lang);
  const time = (ms: number): string => new Date(ms).toLocaleTimeString(lang, { timeStyle: 'short' });
  const end = new Date(claims.exp * 1000).toLocaleString(lang, { dateStyle: 'short', timeStyle: 'short' });
  const share = ((level < 2 ? 100 - percentile : percentile) / 100).toLocaleString(lang, { style: 'percent' });
  const texts = [
    `${brand} ${number(score)}`,
    `${brand} · ${states.verified[0]}`,
    chips[0],
    `${claims.name} · ${words.standing(level, share)}`,
    words.figures(number(returning), number(reviews), number(period)),
    claims.services.map((code) => services[code] ?? code.replaceAll('-', ' ')).join(' · '),
    words.stated(issuer, location.host, time(at), end),
    '',
    words.link(issuer),
  ];
  const face = { texts, leaves: leavesOf(leaves) };
  made.set(claims, { words, face });
  return face;
}
