import { CellError } from '../rows/cell-error.ts';

/** Signs that stand for one currency, or for some whose minor units are hundredths all the same. */
const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₫': 'VND',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '฿': 'THB',
  元: 'CNY',
  円: 'JPY',
  R$: 'BRL',
  $: '',
  kr: '',
};
const YEN_OR_YUAN = '¥';

const known = new Set(Intl.supportedValuesOf('currency'));
const digits = new Map<string, number>();

/** Decimals of a currency (ISO 4217): 2 for most, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  let count = digits.get(currency);
  if (count === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits.set(currency, (count = format.resolvedOptions().maximumFractionDigits ?? 2));
  }
  return count;
}

/** The code of a currency. @throws CellError for none. */
export function currencyNamed(name: string): string {
  const code = name.trim().toUpperCase();
  if (known.has(code)) return code;
  throw new CellError(`${JSON.stringify(name)} is not a currency; write a code such as EUR`);
}

export type Unit =
  | { readonly currency: string }
  /** A sign that several currencies have. */
  | { readonly currency: undefined; readonly hundredths: boolean };

/** The currency that is written beside an amount. @throws CellError for what is none. */
export function unitOf(text: string): Unit {
  if (text === '') return { currency: undefined, hundredths: true };
  if (text === YEN_OR_YUAN) return { currency: undefined, hundredths: false };
  const sign = signs[text] ?? signs[text.toLowerCase()];
  if (sign === '') return { currency: undefined, hundredths: true };
  // "US$" and "CN¥" are written by some, "CNY ¥" by others.
  const code =
    sign ?? (/^(us|ca|au|hk|nz|sg)\$$/i.test(text) ? `${text.slice(0, 2)}D` : text.replace(/\s*[$¥€£]$/, ''));
  if (/^cn$/i.test(code) || /^rmb$/i.test(code)) return { currency: 'CNY' };
  if (/^jp$/i.test(code)) return { currency: 'JPY' };
  return { currency: currencyNamed(code) };
}
