import type { DatabaseSync } from 'node:sqlite';
import { ImportError } from '../import-error.ts';
import { explain } from './open-views.ts';
import { offsetPattern } from '../rows/read-time.ts';

/** What a mapping says in its view `settings (name, value)`. */
export interface Settings {
  /** Of times that have none of their own. */
  readonly offset: string;
  /** Sentences to print at the end. */
  readonly notes: readonly string[];
}

/** @throws ImportError for a setting there is not, or an offset that is none. */
export function readSettings(database: DatabaseSync, mapping: string): Settings {
  const [made] = database
    .prepare(
      "select 1 from (select name from temp.sqlite_schema union select name from main.sqlite_schema) where lower(name) = 'settings'",
    )
    .all();
  let rows: readonly { readonly name?: unknown; readonly value?: unknown }[] = [];
  try {
    if (made) rows = database.prepare('select name, value from settings').all();
  } catch (error) {
    throw new ImportError(`${mapping}: view settings: ${explain(database, error)}`, { cause: error });
  }
  let offset = '+00:00';
  const notes: string[] = [];
  for (const { name, value } of rows) {
    const text = String(value ?? '');
    if (name === 'offset' && offsetPattern.test(text)) offset = text;
    else if (name === 'offset')
      throw new ImportError(`${mapping}: the offset "${text}" is none; write one such as +08:00`);
    else if (name === 'note') notes.push(text);
    else throw new ImportError(`${mapping}: there is no setting "${String(name)}"; use offset or note`);
  }
  return { offset, notes };
}
