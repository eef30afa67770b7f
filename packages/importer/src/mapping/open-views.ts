import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '@huitou/contract/events.js';
import { columnOf, fieldsOf, happenedField, snakeCase, views, type Column, type ViewName } from './canonical.ts';
import { createdName } from './created-name.ts';
import { ImportError, messageOf } from '../import-error.ts';
import type { Mapping } from './mapping.ts';
import { addOptional, checkNeeded } from './expected-files.ts';

/** A view of the mapping whose rows become events. */
export interface View {
  readonly name: ViewName;
  readonly type: EventType;
  readonly columns: ReadonlyMap<string, Column>;
  /** Where the mapping says what it is, for messages. */
  readonly place: string;
}

/** What the files hold, for whoever misspelt it. */
function tablesOf(database: DatabaseSync): string {
  const tables = database.prepare("select name from export.sqlite_schema where type = 'table' order by name").all();
  const columns = database.prepare(`select name from pragma_table_info(?, 'export')`);
  return tables
    .map(({ name }) => {
      const names = columns.all(name as string).map((column) => String(column['name']));
      return `${String(name)} (${names.filter((column) => column !== '_line').join(', ')})`;
    })
    .join(', ');
}

/** SQLite's own words, and what to do about the mistakes that mappings make. */
export function explain(database: DatabaseSync, error: unknown): string {
  const message = messageOf(error);
  if (/^no such (table|column)/.test(message)) return `${message}; the files hold ${tablesOf(database)}`;
  if (/cannot reference objects in database/.test(message)) return `${message}; write "create temp view"`;
  if (/circularly defined/.test(message)) return `${message}; write "from export." before the names of files`;
  return message;
}

function openView(database: DatabaseSync, name: ViewName, place: string): View {
  const type = views[name];
  let names: readonly string[];
  try {
    names = database
      .prepare(`select * from ${name}`)
      .columns()
      .map((column) => column.name);
  } catch (error) {
    throw new ImportError(`${place}: view ${name}: ${explain(database, error)}`, { cause: error });
  }
  const columns = new Map<string, Column>();
  for (const column of names) {
    const meaning = columnOf(type, column);
    const known = Object.keys(fieldsOf(type).fields).map(snakeCase);
    if (!meaning) {
      throw new ImportError(
        `${place}: view ${name}: the column ${column} means nothing; use ${known.join(', ')}, at or source`,
      );
    }
    if (typeof meaning === 'object') columns.set(column, meaning);
  }
  const missing = fieldsOf(type)
    .required.map(snakeCase)
    .filter((column) => !columns.has(column));
  if (type === 'moderation' && !happenedField(type) && !names.includes('at')) missing.push('at');
  if (missing.length > 0) {
    throw new ImportError(`${place}: view ${name}: has no column ${missing.join(', ')}; add it`);
  }
  return { name, type, columns, place };
}

/**
 * Runs a mapping over the tables of the files and looks at the views it made.
 *
 * @throws ImportError with file and line where a statement fails, or a view's columns are not what they should be.
 */
export function openViews(database: DatabaseSync, mapping: Mapping): readonly View[] {
  checkNeeded(database, mapping);
  addOptional(database, mapping);
  const places = new Map<string, string>();
  for (const { sql, line } of mapping.statements) {
    const place = `${mapping.name}:${line}`;
    places.set(createdName(sql), place);
    try {
      database.exec(sql);
    } catch (error) {
      throw new ImportError(`${place}: ${explain(database, error)}`, { cause: error });
    }
  }
  const made = Object.keys(views).filter((name) => places.has(name)) as ViewName[];
  if (made.length === 0) {
    throw new ImportError(`${mapping.name}: makes none of the views ${Object.keys(views).join(', ')}`);
  }
  return made.map((name) => openView(database, name, places.get(name) ?? mapping.name));
}
