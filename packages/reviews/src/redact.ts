import { stripBidiControls } from '@huitou/contract/bidi-controls.js';
import { isCpf, isIban, isResidentNumber, isSpanishNumber, passesLuhn } from './checksums.ts';
import { withPlainDigits } from './digits.ts';

/** What is masked in a text that anyone may read. A bank account counts as a card. */
export const maskedKinds = ['phone', 'mail', 'card', 'identity'] as const;
export type MaskedKind = (typeof maskedKinds)[number];

/** How often each kind was masked; kinds that were not are left out. */
export type MaskedCounts = Readonly<Partial<Record<MaskedKind, number>>>;

/** What stands in the place of what was masked, the same to readers of every language. */
export const maskOf: Readonly<Record<MaskedKind, string>> = {
  phone: '☎•••',
  mail: '✉•••',
  card: '▭•••',
  identity: '№•••',
};

// Between two digits of one number: a space, a sign, what cannot be seen, or what makes a key of the digit before it.
const gap = String.raw`[\s().\-/·_\u200b-\u200f\u2060\ufeff\ufe0f\u20e3]`;
const gaps = new RegExp(gap, 'g');
const number = new RegExp(String.raw`\+?\(?\d(?:${gap}{0,3}\d){6,29}(?:\ufe0f?\u20e3)?(?:${gap}?[Xx](?![\w]))?`, 'g');
/** Signs that stand in ranges and lists as well, so only where the groups are those of a Chinese mobile number. */
const starred = /(?<!\d)1[3-9]\d(?:[*~～|｜—–]{1,3}\d{4}){2}(?!\d)/g;
const account = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?\b/g;
const spanish = /\b[XYZ\d]\d{7}-?[A-Z]\b/g;

// A word for "at" or "dot" counts only in signs, or where both are spelled out.
const domain = String.raw`[a-z\d-]{1,63}(?:\s?(?:\.|。|[([【{]\s?(?:dot|点)\s?[)\]】}])\s?[a-z\d-]{1,63}){0,4}\s?(?:\.|。|[([【{]\s?(?:dot|点)\s?[)\]】}])\s?[a-z]{2,24}`;
const mails = [
  new RegExp(String.raw`[\p{L}\p{N}._%+-]{1,64}\s?(?:@|[([【{]\s?(?:at|艾特)\s?[)\]】}]|#at#)\s?${domain}`, 'giu'),
  /[a-z\d._%+-]{1,64} at [a-z\d-]{1,63}(?: dot [a-z\d-]{1,63}){0,3} dot [a-z]{2,24}\b/gi,
];

/** What a mail address cannot do without: looked for first, since most texts have none. */
const addressed = /@|[([【{]\s?(?:at|艾特)|#at#| at [a-z\d-]+ dot /i;

/** Before a number: it is of an order, a parcel or a thing, not of a person. */
const ofThings =
  /(?:订单|單號|单号|运单|快递|编号|货号|批号|型号|條碼|条码|order|parcel|tracking|invoice|sku|isbn|ean|ref|n[o°º]|#|رقم الطلب|طلب|شحنة)[^\d\n•]{0,12}$/i;
/** Before a number: it is one to call. */
const toCall =
  /(?:电话|手机|號碼|联系方式|打|加我|微信|薇信|威信|vx|wx|v信|whats ?app|phone|mobile|tel|call|text me|هاتف|جوال|واتس ?اب|اتصل)[^\d\n+(•]{0,8}$/i;

/** Issuers' first digits and the lengths of their numbers (ISO/IEC 7812 as the card networks publish theirs). */
const cards: readonly (readonly [first: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[68])/, [14]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:6011|64[4-9]|65)/, [16]],
  [/^(?:62|81)/, [16, 17, 18, 19]],
  [/^(?:5018|5020|5038|6304|6759|676[1-3])/, [16, 17, 18, 19]],
];

const isCard = (digits: string): boolean =>
  cards.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length)) && passesLuhn(digits);

const chineseMobile = /^(?:(?:\+|00)?86)?1[3-9]\d{9}$/;

/** National ways to write a telephone number whose groups say what it is. */
const grouped: readonly RegExp[] = [
  // China: area code in brackets or set apart, and the service numbers.
  /^\(?0(?:10|2\d|[3-9]\d{2})[)\s-]+\d{3,4}[\s-]?\d{4}$/,
  /^(?:400|800)[\s-]\d{3,4}[\s-]?\d{3,4}$/,
  // North America.
  /^(?:1[\s.-])?\(?[2-9]\d\d\)?[\s.-]{1,2}[2-9]\d\d[\s.-]\d{4}$/,
  // Where numbers begin with a trunk 0: two groups and more.
  /^\(?0\d{1,4}\)?(?:[\s./-]{1,2}\d{2,8}){1,5}$/,
];

function isPhone(written: string, digits: string, before: string): boolean {
  if (ofThings.test(before)) return false;
  if (!written.includes('(') && chineseMobile.test(written.startsWith('+') ? `+${digits}` : digits)) return true;
  if (written.startsWith('+')) return digits.length >= 8 && digits.length <= 15;
  if (digits.length >= 7 && digits.length <= 15 && toCall.test(before)) return true;
  return digits.length >= 9 && digits.length <= 12 && grouped.some((form) => form.test(written));
}

function kindOfNumber(found: string, before: string): MaskedKind | undefined {
  const compact = found.replace(gaps, '');
  const digits = compact.replace(/[^\d]/g, '');
  if (isResidentNumber(compact)) return 'identity';
  if (/^\d{3}-\d{2}-\d{4}$/.test(found) && !/^(?:000|666|9)|-00-|-0000$/.test(found)) return 'identity';
  if (/^\d{3}\.\d{3}\.\d{3}-\d{2}$/.test(found) && isCpf(digits)) return 'identity';
  if (isPhone(found.trim(), digits, before)) return 'phone';
  return isCard(digits) && !ofThings.test(before) ? 'card' : undefined;
}

const mostWords = 8;

/** A run of digits may be a date and a number beside it: all of it, and every stretch of its words, longest first. */
function partsOf(run: string): (readonly [from: number, part: string])[] {
  const words = [...run.matchAll(/\S+/g)].map(({ 0: word, index }) => [index, index + word.length] as const);
  // A number spelled digit by digit stands alone; else the work would grow with the square of a text made to be slow.
  if (words.length > mostWords) return [[0, run]];
  const parts = words.flatMap(([from], first) =>
    words.slice(first).map(([, to]) => [from, run.slice(from, to)] as const),
  );
  return parts.sort(([, a], [, b]) => b.length - a.length);
}

/**
 * Masks what leads to a person in a text that anyone may read: telephone numbers, mail addresses, card and account
 * numbers, identity numbers, also in the digits of other scripts and with signs between them. What has a checksum has to
 * pass it, so that the numbers of orders and parcels stay. Masking a masked text changes nothing. What only characters that
 * turn its direction hide is found without them, and the text loses them then.
 */
export function redact(text: string): { readonly text: string; readonly masked: MaskedCounts } {
  const bare = stripBidiControls(text);
  if (bare !== text) {
    const found = redact(bare);
    return found.text === bare ? { text, masked: {} } : found;
  }
  const masked: Partial<Record<MaskedKind, number>> = {};
  // Beside a number that has been masked another one may show that stood in one run with it.
  for (let before; before !== text;) {
    before = text;
    text = maskOnce(text, (kind) => (masked[kind] = (masked[kind] ?? 0) + 1));
  }
  return { text, masked };
}

function maskOnce(text: string, count: (kind: MaskedKind) => void): string {
  const plain = withPlainDigits(text);
  const found: { readonly from: number; readonly to: number; readonly kind: MaskedKind }[] = [];
  const add = (kind: MaskedKind | undefined, from: number, length: number): void => {
    const to = from + length;
    if (kind && !found.some((other) => from < other.to && to > other.from)) found.push({ from, to, kind });
  };
  if (addressed.test(plain))
    for (const form of mails) for (const { 0: all, index } of plain.matchAll(form)) add('mail', index, all.length);
  for (const { 0: all, index } of plain.matchAll(account))
    if (isIban(all.replaceAll(' ', ''))) add('card', index, all.length);
  for (const { 0: all, index } of plain.matchAll(spanish))
    if (isSpanishNumber(all.replace('-', ''))) add('identity', index, all.length);
  for (const { 0: all, index } of plain.matchAll(starred)) add('phone', index, all.length);
  for (const { 0: all, index } of plain.matchAll(number)) {
    for (const [from, part] of partsOf(all)) {
      const start = index + from;
      add(kindOfNumber(part, plain.slice(Math.max(0, start - 24), start)), start, part.length);
    }
  }
  found.sort((a, b) => a.from - b.from);
  let end = 0;
  let result = '';
  for (const { from, to, kind } of found) {
    result += text.slice(end, from) + maskOf[kind];
    end = to;
    count(kind);
  }
  return result + text.slice(end);
}
