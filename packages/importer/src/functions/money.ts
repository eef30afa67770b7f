import { CellError } from '../rows/cell-error.ts';
import { currencyNamed, minorDigits, unitOf } from './currency.ts';

interface Parts {
  /** The digits before and after the decimal separator. */
  readonly whole: string;
  readonly decimals: string;
}

const escaped = (separator: string): string => (separator === '.' ? String.raw`\.` : separator);
const removed = (text: string, separator: string): string => text.replaceAll(separator, '');

/** Whether a separator groups digits by thousands, or as in India by hundreds above them. */
function groups(text: string, separator: string): boolean {
  const mark = escaped(separator);
  return new RegExp(String.raw`^\d{1,3}(?:${mark}\d{3})+$|^\d{1,2}(?:${mark}\d{2})+${mark}\d{3}$`).test(text);
}

function split(text: string, separator: string): readonly [string, string] {
  const at = text.lastIndexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** @param most decimals that the currency has. */
function partsOf(number: string, most: number, refuse: (advice: string) => never): Parts {
  const separators = [',', '.'].filter((mark) => number.includes(mark));
  const [first] = separators;
  if (first === undefined) return { whole: number, decimals: '' };
  if (separators.length === 2) {
    const decimal = number.lastIndexOf(',') > number.lastIndexOf('.') ? ',' : '.';
    const grouping = decimal === ',' ? '.' : ',';
    const [whole, decimals] = split(number, decimal);
    if (!groups(whole, grouping)) return refuse('write it as 1234.56');
    return { whole: removed(whole, grouping), decimals };
  }
  const [whole, decimals] = split(number, first);
  if (whole.includes(first) || most === 0) {
    if (groups(number, first)) return { whole: removed(number, first), decimals: '' };
    if (whole.includes(first)) return refuse('write it as 1234.56');
  }
  // 1.234 is a thousand in one country, and one and a bit in another; 0.234 and 12345.678 can only be the latter.
  if (decimals.length === 3 && groups(number, first) && !whole.startsWith('0')) {
    return refuse(`${first} may stand before thousands or decimals; write it with decimals, such as 1234.00`);
  }
  return { whole, decimals };
}

const SPACES = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g;
const AMOUNT = /^(-)?\s*([^\d(),.-]*?)\s*(-)?\s*([\d.,]*\d|\d[\d.,]*)\s*([^\d(),.-]*?)\s*(-)?$/;

/**
 * An amount of money in the minor units of its currency: `1.234,56`, `1,234.56 €`, `¥1 234.50`, `(12.00)`.
 *
 * @param currency its code, where the text does not say it; else amounts are in hundredths.
 * @throws CellError for what is no amount, or may be read in two ways.
 */
export function money(text: string, currency?: string): bigint {
  const refuse = (advice: string): never => {
    throw new CellError(`${JSON.stringify(text)} is not an amount of money: ${advice}`);
  };
  const plain = text.normalize('NFKC').replaceAll('−', '-').trim();
  const inner = /^\((.*)\)$/.exec(plain)?.[1];
  const found = AMOUNT.exec((inner ?? plain).replaceAll(SPACES, ''));
  if (!found) return refuse('write it as 1234.56');
  const [, before, prefix = '', between, number = '', suffix = '', after] = found;
  if (prefix !== '' && suffix !== '' && prefix !== suffix) return refuse(`${prefix} and ${suffix} are two currencies`);
  const unit = unitOf(prefix || suffix);
  const named = currency === undefined ? undefined : currencyNamed(currency);
  const code = named ?? unit.currency;
  if (named !== undefined && unit.currency !== undefined && named !== unit.currency) {
    return refuse(`it is in ${unit.currency}, not ${named}`);
  }
  const most = code === undefined ? 2 : minorDigits(code);
  const { whole, decimals } = partsOf(number, most, refuse);
  if (code === undefined && !('hundredths' in unit && unit.hundredths) && decimals.length !== 2) {
    return refuse("¥ may be CNY or JPY; name it: money(x, 'CNY')");
  }
  const exact = decimals.replace(/0+$/, '');
  if (exact.length > most) return refuse(`it has ${exact.length} decimals, and ${code ?? 'most money'} has ${most}`);
  const value = BigInt((whole || '0') + exact.padEnd(most, '0'));
  if (value >= 2n ** 63n) return refuse('it is too large');
  const signsSeen = [inner, before, between, after].filter((sign) => sign !== undefined).length;
  if (signsSeen > 1) return refuse('it has two signs');
  return signsSeen === 1 ? -value : value;
}
