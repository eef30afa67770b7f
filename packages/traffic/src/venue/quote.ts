import type { VenueOrder } from '@huitou/contract/venue.js';
import { draw } from './draw.ts';

/** A review that a sentence may be chosen from. */
export interface Quotable {
  readonly id: string;
  /** Days since it was written. */
  readonly age: number;
  /** Mean of its stars, 1-5; null without any. */
  readonly stars: number | null;
  /** How helpful readers find it, 0-1. */
  readonly helpfulness: number;
}

/** Up to so many stars a review is no praise. */
const critical = 3;

/**
 * Chooses one of a merchant's reviews: which mood is heard is drawn each day by how often it is among them, so a shop with one
 * complaint in five is quoted with a complaint on one day in five; of that mood the most helpful recent one is.
 *
 * @param day such as 2026-11-29.
 */
export function chooseQuote<T extends Quotable>(
  reviews: readonly T[],
  { merchant, day }: { readonly merchant: string; readonly day: string },
  { days, halfLifeDays }: VenueOrder['quote'],
): T | undefined {
  const recent = reviews.filter(({ age }) => age <= days);
  const isCritical = ({ stars }: T): boolean => stars !== null && stars <= critical;
  const complaints = recent.filter(isCritical);
  const hears = draw(`quote ${day} ${merchant}`) < complaints.length / recent.length;
  const weight = ({ age, helpfulness }: T): number => 2 ** (-age / halfLifeDays) * (1 + helpfulness);
  return (hears ? complaints : recent.filter((one) => !isCritical(one))).toSorted(
    (a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1),
  )[0];
}

/** At most `characters` of `text`, cut after a sentence or a word, with a sign that there is more. */
export function excerpt(text: string, characters: number): string {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  const all = Array.from(plain);
  if (all.length <= characters) return plain;
  const head = all.slice(0, characters - 1).join('');
  const sentence = /^.*[.!?。！？؟](?=\s|$|[^\s\w])/su.exec(head)?.[0] ?? '';
  if (Array.from(sentence).length >= characters / 2) return sentence;
  // Chinese has no spaces: there any character may be the last.
  const word = head.replace(/[\p{L}\p{N}]*$/u, '').trimEnd();
  const cut = word.length >= head.length / 2 ? word : head;
  return `${cut.replace(/[\s,;:，；：、،]+$/u, '')}…`;
}
