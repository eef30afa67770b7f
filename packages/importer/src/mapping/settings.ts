import { DatabaseSync } from 'node:sqlite';
import { encodingNamed } from '../files/decoders.ts';
import { ImportError } from '../import-error.ts';
import type { DateOrder } from '../rows/read-date.ts';
import type { TimeSettings } from '../rows/read-time.ts';
import { offsetsAt } from '../rows/zone.ts';
import { createdName } from './created-name.ts';
import type { Mapping } from './mapping.ts';
import { explain } from './open-views.ts';

/** What a mapping says in its view `settings (name, value)`. */
export interface Settings extends TimeSettings {
  /** Of all files, where it is known better than they say. */
  readonly encoding?: string | undefined;
  /** Sentences to print at the end. */
  readonly notes: readonly string[];
}

interface Row {
  readonly name?: unknown;
  readonly value?: unknown;
}

const orders: readonly string[] = ['dmy', 'mdy', 'ymd'] satisfies DateOrder[];
const isOrder = (text: string): text is DateOrder => orders.includes(text);

function zoneNamed(text: string): string {
  try {
    offsetsAt(text);
  } catch (error) {
    throw new ImportError(`the zone "${text}" is none; write one such as Asia/Shanghai or +08:00`, { cause: error });
  }
  return text;
}

function orderNamed(text: string): DateOrder {
  if (isOrder(text)) return text;
  throw new ImportError(`the date_order "${text}" is none; write dmy, mdy or ymd`);
}

function settingsOf(rows: readonly Row[]): Settings {
  let [zone, encoding, dateOrder]: [string, string?, DateOrder?] = ['+00:00'];
  const notes: string[] = [];
  for (const { name, value } of rows) {
    const text = String(value ?? '');
    if (name === 'zone') zone = zoneNamed(text);
    else if (name === 'date_order') dateOrder = orderNamed(text);
    else if (name === 'encoding') encoding = encodingNamed(text);
    else if (name === 'note') notes.push(text);
    else throw new ImportError(`there is no setting "${String(name)}"; use zone, date_order, encoding or note`);
  }
  return { zone, dateOrder, encoding, notes };
}

function settingsIn(database: DatabaseSync, mapping: string): Settings {
  try {
    return settingsOf(database.prepare('select name, value from settings').all());
  } catch (error) {
    if (error instanceof ImportError) throw new ImportError(`${mapping}: ${error.message}`, { cause: error });
    throw new ImportError(`${mapping}: view settings: ${explain(database, error)}`, { cause: error });
  }
}

/**
 * The settings that are needed before there are tables, the encoding and the order of dates. So the view is made on its
 * own: one that reads files cannot set them.
 *
 * @throws ImportError for a setting there is not.
 */
export function readFixedSettings({ name, statements }: Mapping): Pick<Settings, 'encoding' | 'dateOrder'> {
  const view = statements.find(({ sql }) => createdName(sql) === 'settings');
  if (!view) return {};
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(view.sql);
    database.prepare('select name, value from settings').all();
  } catch {
    // It reads files, or is wrong: both are known once there are tables.
    database.close();
    return {};
  }
  try {
    return settingsIn(database, name);
  } finally {
    database.close();
  }
}

/**
 * The settings of a mapping that has been run.
 *
 * @param encoding the one with which files were read.
 * @throws ImportError for a setting there is not, or a value that is none.
 */
export function readSettings(database: DatabaseSync, { name, statements }: Mapping, encoding?: string): Settings {
  if (!statements.some(({ sql }) => createdName(sql) === 'settings')) return settingsOf([]);
  const settings = settingsIn(database, name);
  if (settings.encoding !== encoding) {
    throw new ImportError(`${name}: the encoding cannot come from a file; write it as text in the view settings`);
  }
  return settings;
}
