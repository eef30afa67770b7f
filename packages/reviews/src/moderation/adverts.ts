import { stripBidiControls } from '@huitou/contract/bidi-controls.js';
import { maskedKinds, maskOf, redact, type MaskedKind } from '../redact.ts';
import { advertPatterns, type AdvertSign } from './advert-patterns.ts';

/** What of an advert a text has. */
export interface AdvertSigns {
  /** What is masked, by kind. */
  readonly masked: Readonly<Partial<Record<MaskedKind, number>>>;
  readonly signs: readonly AdvertSign[];
  /** How many kinds of ways there are to turn to somebody. */
  readonly ways: number;
}

const signNames = Object.keys(advertPatterns) as readonly AdvertSign[];
const reachable: readonly MaskedKind[] = ['phone', 'mail'];
const ways: ReadonlySet<AdvertSign> = new Set(['messenger', 'link', 'private']);

/** Room between two Chinese characters, which only hides a word (微 信). */
const apart = /(?<=\p{Script=Han})[\s.·*_-]{1,2}(?=\p{Script=Han})/gu;

/**
 * The signs of an advert in a text: ways of contact, an invitation to use them, and something that is sold. It does not matter
 * whether contact data is masked in it already.
 */
export function advertSigns(text: string): AdvertSigns {
  const plain = redact(stripBidiControls(text.normalize('NFKC'))).text.replace(apart, '');
  const counts = maskedKinds.map((kind) => [kind, plain.split(maskOf[kind]).length - 1] as const);
  const masked = Object.fromEntries(counts.filter(([, count]) => count > 0));
  const signs = signNames.filter((sign) => advertPatterns[sign].some((pattern) => pattern.test(plain)));
  const reached = reachable.filter((kind) => masked[kind]).length;
  return { masked, signs, ways: reached + signs.filter((sign) => ways.has(sign)).length };
}
