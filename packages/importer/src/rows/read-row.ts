import type { Event, EventType } from '@huitou/contract/events.js';
import { isRejection, readEvent } from '@huitou/contract/read-event.js';
import { fieldsOf, happenedField, snakeCase, type Column } from '../mapping/canonical.ts';
import { faultIn } from '../functions/cell-fault.ts';
import { CellError } from './cell-error.ts';
import { contentHash } from './event-id.ts';
import { readCell } from './read-cell.ts';
import { readTime, type TimeSettings } from './read-time.ts';

/** What one row of a view says, checked. */
export interface Statement {
  readonly type: EventType;
  /** The thing it speaks of: its own id, or that of the order that was sent or arrived. */
  readonly thing: string;
  readonly hash: string;
  /** RFC 3339; null for what has no time of its own. */
  readonly at: string | null;
  readonly data: Event['data'];
}

export type Row = Readonly<Record<string, string | null>>;

/** Stands in while an event is checked whose time is not known yet. */
const ANY_TIME = '2000-01-01T00:00:00Z';

/** @throws CellError for a cell whose value a function could not work out. */
function checkCells(row: Row): void {
  for (const [name, cell] of Object.entries(row)) {
    const fault = faultIn(cell);
    if (fault !== undefined) throw new CellError(`${name}: ${fault}`);
  }
}

function dataOf(row: Row, columns: ReadonlyMap<string, Column>, times: TimeSettings): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, { field, schema, member }] of columns) {
    try {
      const value = readCell(row[name] ?? null, member ?? field, schema, times);
      if (value === undefined) continue;
      if (member === undefined) data[field] = value;
      else data[field] = { ...(data[field] as object | undefined), [member]: value };
    } catch (error) {
      if (error instanceof CellError) throw new CellError(`${name}: ${error.message}`, { cause: error });
      throw error;
    }
  }
  return data;
}

/** `/data/paidAt` as the column is called: `paid_at`. */
const columnAt = (pointer = ''): string => snakeCase(pointer.replace(/^\/data\/?/, '').replaceAll('/', '_')) || 'row';

/**
 * Reads a row of a view.
 *
 * @param times how times are read that do not say it themselves.
 * @throws CellError with the column and what is wrong with it.
 */
export function readRow(
  type: EventType,
  row: Row,
  columns: ReadonlyMap<string, Column>,
  times: TimeSettings,
): Statement {
  checkCells(row);
  const data = dataOf(row, columns, times);
  for (const field of fieldsOf(type).required) {
    if (data[field] === undefined) throw new CellError(`${snakeCase(field)}: is missing`);
  }
  const happened = happenedField(type);
  const said = row['at'] ? readTime(row['at'], times) : happened && (data[happened] as string);
  if (!said && type === 'moderation') throw new CellError('at: is missing');
  const thing = String(data['id'] ?? data['order']);
  const read = readEvent(JSON.stringify({ id: thing, type, at: said ?? ANY_TIME, data }), Date.now());
  if (isRejection(read)) throw new CellError(`${columnAt(read.field)}: ${read.reason}`);
  return { type, thing, hash: contentHash(read.data), at: said ?? null, data: read.data };
}
