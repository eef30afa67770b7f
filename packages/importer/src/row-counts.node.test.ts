import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRows, type FileRows, type RowCounts, type ViewRows } from './row-counts.ts';

const file: FileRows = { name: 'a.csv', rows: 10, accepted: 9, rejected: 1 };
const view: ViewRows = { name: 'orders', rows: 9, events: 6, repeated: 1, rejected: 2, leftOut: 0 };
const told = { said: 4, corrected: 1, unchanged: 1, conflicting: 0, writtenHere: 0 };
const counts = (some: Partial<FileRows>, other: Partial<ViewRows> = {}): RowCounts => ({
  files: [{ ...file, ...some }],
  views: [{ ...view, ...other }],
  unused: 0,
});

describe('the counts of an import', () => {
  it('agree', () => checkRows(counts({}), 3, 6, told));

  it('are a fault of the importer where a row is lost, at any station', () => {
    for (const [lost, message] of [
      [
        () => checkRows(counts({ rows: 11 }), 3, 6, told),
        /^a\.csv: \{"rows":11,"accepted":9,"rejected":1\}: rows were lost/,
      ],
      [() => checkRows(counts({}, { repeated: 0 }), 3, 6, told), /^view orders: .*rows were lost/],
      [() => checkRows(counts({}), 2, 6, told), /^2 rows were rejected, not 3: rows were lost/],
      [() => checkRows(counts({}), 3, 5, told), /^6 events were made, 5 kept and 6 told/],
      [() => checkRows(counts({}), 3, 6, { ...told, said: 3 }), /^6 events were made, 6 kept and 5 told/],
    ] as const) {
      assert.throws(lost, (error) => error instanceof Error && message.test(error.message));
    }
  });
});
