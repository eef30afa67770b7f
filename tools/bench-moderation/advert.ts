import type { AdvertParts } from './advert-parts.ts';
import { pick, upTo, type Random } from './draw.ts';

const letters = 'abcdefghijkmnpqrstuvwxyz';
const digits = (count: number, random: Random): string => Array.from({ length: count }, () => upTo(9, random)).join('');

const accountId = (random: Random): string =>
  Array.from({ length: 3 + upTo(3, random) }, () => letters.charAt(upTo(letters.length - 1, random))).join('') +
  digits(2 + upTo(3, random), random);

const phoneOf = {
  zh: (random: Random): string => `1${pick(['38', '39', '58', '86'], random)}${digits(8, random)}`,
  en: (random: Random): string =>
    `+1 ${2 + upTo(7, random)}${digits(2, random)} ${2 + upTo(7, random)}${digits(2, random)} ${digits(4, random)}`,
} as const;

/** An advert as it stands in reviews: something about the purchase, something to have, and a way to reach its author. */
export function advertOf(language: 'zh' | 'en', parts: AdvertParts, random: Random): string {
  const contact = pick(parts.contacts, random)
    .replace('{id}', () => accountId(random))
    .replace('{qq}', () => `${1 + upTo(8, random)}${digits(7, random)}`)
    .replace('{phone}', () => phoneOf[language](random));
  return pick(parts.openings, random) + pick(parts.offers, random) + contact;
}
