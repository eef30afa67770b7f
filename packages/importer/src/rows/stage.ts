import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Event, EventType } from '@huitou/contract/events.js';
import { views } from '../mapping/canonical.ts';
import { CellError } from './cell-error.ts';
import type { Statement } from './read-row.ts';

const order: readonly EventType[] = Object.values(views);

/** The number under which statements of a type are staged, in the order in which those of one time are told. */
export const kindOf = (type: EventType): number => order.indexOf(type);

/** A statement with its time, ready to be told. */
export interface Staged extends Statement {
  readonly at: string;
}

/** Where statements wait until all are known, and come out sorted by time: what happened first is told first. */
export class Stage {
  readonly #database: DatabaseSync;
  readonly #insert: StatementSync;
  readonly #find: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(`
      create table main.staged (kind integer, thing text, hash text, ms integer, at text, data text, source text,
        primary key (kind, thing)) without rowid`);
    this.#insert = database.prepare('insert into main.staged values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing');
    this.#find = database.prepare('select hash, source from main.staged where kind = ? and thing = ?');
  }

  /**
   * Keeps a statement. Returns false for one that was made already, word for word.
   *
   * @throws CellError for one that contradicts what another row says of the same thing.
   */
  add({ type, thing, hash, at, data }: Statement, source: string | null): boolean {
    const kind = kindOf(type);
    const ms = at === null ? null : Date.parse(at);
    const { changes } = this.#insert.run(kind, thing, hash, ms, at, JSON.stringify(data), source);
    if (changes === 1) return true;
    const other = this.#find.get(kind, thing);
    if (other?.['hash'] === hash) return false;
    const where = other?.['source'] ? ` in ${String(other['source'])}` : '';
    throw new CellError(`id: ${type} ${thing} stands there already${where}, saying something else`);
  }

  /** Times in ms of the first and the last thing that has one; null if nothing has. */
  span(): { readonly first: number; readonly last: number } | null {
    const { first, last } =
      this.#database.prepare('select min(ms) as first, max(ms) as last from main.staged').get() ?? {};
    return typeof first === 'number' && typeof last === 'number' ? { first, last } : null;
  }

  /** Gives what has no time of its own the time `ms`, and makes ready to be read. */
  close(ms: number): void {
    this.#database
      .prepare('update main.staged set ms = ?, at = ? where ms is null')
      .run(ms, new Date(ms).toISOString());
    this.#database.exec('create index main.staged_by_time on staged (ms, kind, thing)');
  }

  count(): number {
    return Number(this.#database.prepare('select count(*) as n from main.staged').get()?.['n']);
  }

  /** Everything, by time. */
  *read(): Generator<Staged> {
    const rows = this.#database
      .prepare('select kind, thing, hash, at, data from main.staged order by ms, kind, thing')
      .iterate();
    for (const { kind, thing, hash, at, data } of rows) {
      yield {
        type: order[Number(kind)] as EventType,
        thing: String(thing),
        hash: String(hash),
        at: String(at),
        data: JSON.parse(String(data)) as Event['data'],
      };
    }
  }
}
