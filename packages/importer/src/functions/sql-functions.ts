import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { CellError } from '../rows/cell-error.ts';
import { excelDate } from '../rows/excel-date.ts';
import type { DateOrder } from '../rows/read-date.ts';
import { readTime } from '../rows/read-time.ts';
import { faultIn, Faults } from './cell-fault.ts';
import { money } from './money.ts';
import { pseudonym } from './pseudonym.ts';

export interface FunctionSettings {
  readonly key: Buffer;
  /** Of dates that do not say theirs. */
  readonly dateOrder?: DateOrder | undefined;
}

type Read = (text: string, ...more: readonly string[]) => string | bigint;

const textOf = (value: SQLOutputValue): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString() : String(value);

const isDays = /^\d+(?:[.,]\d+)?$/;

/** Days as a spreadsheet counts them; a column that is mixed has dates too, which stay as they are. */
const readExcelDate: Read = (text) => {
  const days = text.trim();
  return isDays.test(days) ? excelDate(Number(days.replace(',', '.'))) : text;
};

const readTimeIn =
  (dateOrder: DateOrder | undefined): Read =>
  (text, zone = '') => {
    try {
      return readTime(text, { zone, dateOrder });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new CellError(`${JSON.stringify(zone)} is not a zone; write one such as Asia/Shanghai or +08:00`);
    }
  };

/** Adds the functions that mappings may call. Returns what they could not read. */
export function addFunctions(database: DatabaseSync, { key, dateOrder }: FunctionSettings): Faults {
  const faults = new Faults();
  const call = (read: Read, values: readonly SQLOutputValue[]): SQLInputValue => {
    const [first = null, ...more] = values;
    if (first === null || first === '') return null;
    const text = textOf(first);
    // What another function could not read.
    if (faultIn(text) !== undefined) return text;
    try {
      return read(text, ...more.filter((value) => value !== null && value !== '').map(textOf));
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      return faults.raise(error.message);
    }
  };
  const options = { deterministic: true, useBigIntArguments: true } as const;
  const one = (name: string, read: Read): void => database.function(name, options, (x) => call(read, [x]));
  const two = (name: string, read: Read): void => database.function(name, options, (x, y) => call(read, [x, y]));
  one('pseudonym', (text) => pseudonym(text, key));
  one('excel_date', readExcelDate);
  one('money', money);
  two('money', money);
  two('time_in', readTimeIn(dateOrder));
  return faults;
}
