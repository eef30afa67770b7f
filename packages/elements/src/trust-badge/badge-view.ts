import { stripBidiControls } from '@huitou/contract/bidi-controls.js';
import type { StatementClaims } from '@huitou/proof/statement.js';
import type { Leaf } from '../clover/clover-paths.ts';
import { date, number, percent } from '../messages/format.ts';
import { isolate } from '../messages/bidi.ts';
import { label } from '../messages/label.ts';
import type { BadgeMessages, BadgeTrouble } from './messages/badge-messages.ts';

/** What a badge shows, in whichever form. */
export interface BadgeView {
  readonly verified: boolean;
  readonly leaves: readonly Leaf[];
  /** The merchant's name as it was signed, or the state in a word or two. */
  readonly title: string;
  /** What the state means, or the rest of what is stated. */
  readonly line: string;
  /** The words of the strip. */
  readonly short: string;
  /** Everything in one sentence, for screen readers and as a hint. */
  readonly full: string;
  /** The score, between the subject and the line; empty where nothing is stated. */
  readonly score: string;
}

const noLeaves: readonly Leaf[] = [null, null, null, null];
const dot = ' · ';

/** A badge that is not verified: what is the matter, and no figure. `sites` are those that it was issued for. */
export function troubleView(messages: BadgeMessages, trouble: BadgeTrouble, sites: readonly string[] = []): BadgeView {
  const [title, meaning] = messages.troubles[trouble];
  const hosts = sites.map((site) => isolate(site.replace(/^https?:\/\//, '')));
  const line = hosts.length ? messages.issuedFor(hosts.slice(0, 3).join(', ')) : meaning;
  return { verified: false, leaves: noLeaves, title, line, short: title, full: `${title}${dot}${line}`, score: '' };
}

type Made = { readonly messages: BadgeMessages; readonly view: BadgeView };
const made = new WeakMap<StatementClaims, Made>();

/**
 * A verified badge: only what is inside the signature, with where it stands and when it was checked. Formatting is slow,
 * so badges with the same claims share one view.
 *
 * @param at when it was checked, milliseconds since 1970.
 */
export function verifiedView(messages: BadgeMessages, claims: StatementClaims, at: number): BadgeView {
  const known = made.get(claims);
  if (known?.messages === messages) return known.view;
  const { lang, subject, services, verified } = messages;
  const { level, score, percentile, buyers, returning, period, leaves } = claims.stats;
  const points = messages.score(number(lang, score));
  const line = [
    messages.standing(level, percent(lang, level < 2 ? 100 - percentile : percentile)),
    messages.sample(number(lang, returning), number(lang, buyers), number(lang, period)),
    ...claims.services.map((code) => label(services, code)),
  ].join(dot);
  const stated = messages.stated(
    isolate(claims.iss.replace(/^https?:\/\//, '')),
    isolate(location.host),
    date(lang, at, { timeStyle: 'short' }),
    date(lang, claims.exp * 1000, { dateStyle: 'short', timeStyle: 'short' }),
  );
  const short = `${subject} ${number(lang, score)}`;
  const view = {
    verified: true,
    leaves,
    title: stripBidiControls(claims.name),
    line,
    short,
    full: [`${short} ✓ ${verified}`, isolate(claims.name), stated].join(dot),
    score: points,
  };
  made.set(claims, { messages, view });
  return view;
}
