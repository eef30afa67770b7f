import type { IndexSnapshot, Level } from '@huitou/contract/index-snapshot.js';
import { wholePoints } from '@huitou/contract/whole-points.js';
import { figure, isolate } from '../messages/bidi.ts';
import { date, ends, number, percent } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import { localizedName } from '../messages/localized-name.ts';
import type { IndexMessages } from './messages/index-messages.ts';

/** The peers' middle, by the way scores are made: a score is the share of peers that a merchant is ahead of. */
export const middle = 50;

/** The share of the peers that the merchant is ahead of or, below them, behind; rounded down: 92.5 is not "ahead of 93 %". */
function peerShare(lang: string, { level, percentile }: IndexSnapshot): string {
  const share = percentile ?? middle;
  return percent(lang, wholePoints(level === 'below' ? 100 - share : share));
}

/** Why the level is held down, in words; empty if it is not. */
const reasons = ({ reasons }: IndexMessages, { caps }: IndexSnapshot): string =>
  caps.map(({ reason }) => label(reasons, reason)).join(', ');

/** The sentence in few words, or in full. A level that is held down is not worded as if peers had decided it. */
export function verdict(messages: IndexMessages, snapshot: IndexSnapshot, full = false): string {
  const { level } = snapshot;
  const held = reasons(messages, snapshot);
  if (held) return messages.held(held);
  return (full ? messages.headline : messages.verdict)(peerShare(messages.lang, snapshot), level);
}

/** The level that colours the sentence. */
export const verdictLevel = ({ caps, level }: IndexSnapshot): Level => (caps.length ? 'below' : level);

/** What the tag is, and in which industry or until when the level is held down. */
export function titleOf(messages: IndexMessages, snapshot: IndexSnapshot): string {
  const until = snapshot.caps
    .map(({ until }) => until)
    .sort()
    .at(-1);
  const more = until ? messages.heldUntil(date(messages.lang, until)) : nameIn(messages, snapshot.peers.industry);
  return messages.title + separator + more;
}

export function sample({ lang, sample }: IndexMessages, { buyers }: IndexSnapshot): string {
  return sample(number(lang, buyers.returning), number(lang, buyers.all), buyers.all);
}

export function people({ lang, people }: IndexMessages, { buyers, window }: IndexSnapshot): string {
  return people(number(lang, buyers.returning), number(lang, buyers.all), number(lang, window), buyers.all, window);
}

/** Where the score is expected to lie and where the peers' middle is, for those who do not see the line. */
export function interval(messages: IndexMessages, { scoreInterval }: IndexSnapshot): string {
  const { lang, median } = messages;
  const middles = median(number(lang, middle));
  if (!scoreInterval) return middles;
  const [lower, upper] = ends(lang, scoreInterval);
  return `${messages.interval(figure(lower), figure(upper))}; ${middles}`;
}

/** A merchant's or an industry's name, in the page's language if it has one there. */
export const nameIn = (
  { lang }: Pick<IndexMessages, 'lang'>,
  { name, names }: Pick<IndexSnapshot['merchant'], 'name' | 'names'>,
): string => isolate(localizedName(names, lang, name));

/** Against which peers, from when, by which method, worked out by which site. */
export function source(messages: IndexMessages, snapshot: IndexSnapshot, issuer: string): string {
  const { peers, asOf, method } = snapshot;
  const { lang } = messages;
  return [
    messages.peers(number(lang, peers.merchants), nameIn(messages, peers.industry), peers.merchants),
    date(lang, asOf),
    messages.method(isolate(method)),
    issuer && isolate(issuer),
  ]
    .filter(Boolean)
    .join(separator);
}

/** Between facts on one line. */
export const separator = '\u00a0· ';

/** Names the tag for a screen reader. */
export const groupName = (messages: IndexMessages, { merchant }: IndexSnapshot): string =>
  `${messages.title}: ${nameIn(messages, merchant)}`;

/**
 * Where the score, its interval and how much of the 0-100 line that takes, in per cent, as custom properties in the text
 * of a style declaration. A background image of a width has its place in what is left of the line.
 */
export function positions({ dir }: IndexMessages, { score, scoreInterval }: IndexSnapshot): string {
  const at = score ?? 0;
  const { lower, upper } = scoreInterval ?? { lower: at, upper: at };
  const wide = Math.min(99, upper - lower);
  const place = (from: number, width: number): number => {
    const left = (from / (100 - width)) * 100;
    return dir === 'rtl' ? 100 - left : left;
  };
  return `--_score:${place(at, 0)}%;--_band:${place(Math.min(lower, 100 - wide), wide)}%;--_wide:${wide}%`;
}

/** When figures came in: a time of today, or a day. */
export function clockTime(lang: string, at: number): string {
  const today = new Date(at).toDateString() === new Date().toDateString();
  return date(lang, at, today ? { timeStyle: 'short' } : { dateStyle: 'medium' });
}

/** The site of an API; empty for an address that is none. */
export function hostOf(api: string): string {
  try {
    return new URL(api, document.baseURI).host;
  } catch {
    return '';
  }
}
