import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { ImportError } from '../import-error.ts';
import { foldName } from './header.ts';
import { OWN_COLUMNS, type SourceRecord } from './source-record.ts';
import { quoted } from '../mapping/scratch.ts';

/** SQLite takes 2,000. */
const MOST = 1000;

/** A table of text in the schema `export`, to which columns and rows can be added. */
export class TextTable {
  readonly name: string;
  readonly #database: DatabaseSync;
  /** Folded, as SQLite compares names. */
  readonly #columns = new Set<string>(OWN_COLUMNS);
  readonly #inserts = new Map<string, StatementSync>();
  #last: { readonly columns: readonly string[]; readonly insert: StatementSync } | undefined;

  constructor(database: DatabaseSync, name: string, file: string) {
    this.name = name;
    this.#database = database;
    const source = `'${file.replaceAll("'", "''")}:' || _line`;
    database.exec(
      `create table export.${quoted(name)} (_line integer, _source text generated always as (${source}) virtual)`,
    );
  }

  /** @throws ImportError for more columns than a table holds. */
  addColumns(columns: readonly string[]): void {
    for (const column of columns) {
      const key = foldName(column);
      if (this.#columns.has(key)) continue;
      if (this.#columns.size >= MOST) {
        throw new ImportError(`${this.name}: has more than ${MOST} columns; export the changing keys as values`);
      }
      this.#database.exec(`alter table export.${quoted(this.name)} add column ${quoted(column)} text`);
      this.#columns.add(key);
    }
  }

  insert({ line, columns, values }: SourceRecord): void {
    if (this.#last?.columns !== columns) this.#last = { columns, insert: this.#insertOf(columns) };
    this.#last.insert.run(line, ...values);
  }

  #insertOf(columns: readonly string[]): StatementSync {
    const names = ['_line', ...columns].map(quoted);
    const key = names.join();
    let insert = this.#inserts.get(key);
    if (!insert) {
      const places = names.map(() => '?').join(', ');
      insert = this.#database.prepare(`insert into export.${quoted(this.name)} (${key}) values (${places})`);
      // Objects of ever new shapes would keep ever more statements.
      if (this.#inserts.size >= 200) this.#inserts.clear();
      this.#inserts.set(key, insert);
    }
    return insert;
  }
}
