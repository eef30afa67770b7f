import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { damagedFiles, writeRow, writers, type Writer } from '../testing/damaged-file.ts';
import { readBytes } from '../testing/read-bytes.ts';

const FILES = 1000;
/** The same files every time; leave it out to look for others. */
const seed = 20_240_301;

describe('a damaged file', () => {
  it('keeps every row that is neither damaged nor next to damage, and accounts for all', async () => {
    await fc.assert(
      fc.asyncProperty(damagedFiles, async ({ writer, bytes, unharmed }) => {
        const { rows, accepted, rejected, values, bad } = await readBytes(bytes, writer.format);
        assert.equal(rows, accepted + rejected);
        assert.deepEqual([values.length, bad.length], [accepted, rejected]);
        // In order, and with exactly their values.
        const read = values.map((row) => JSON.stringify(row));
        let from = 0;
        for (const row of unharmed) {
          const at = read.indexOf(JSON.stringify(row), from);
          assert.ok(at >= 0, `${JSON.stringify(row)} is missing; ${JSON.stringify(bad)}`);
          from = at + 1;
        }
      }),
      { numRuns: FILES, seed },
    );
  });

  it('has every line in one part', async () => {
    await fc.assert(
      fc.asyncProperty(damagedFiles, async ({ writer, bytes }) => {
        const { records, bad } = await readBytes(bytes, writer.format);
        const begins = [...records.map(({ line }) => line), ...bad.map(({ line }) => line)].sort((a, b) => a - b);
        assert.equal(new Set(begins).size, begins.length);
        for (const { line, lastLine } of bad)
          assert.ok(!records.some((one) => one.line > line && one.line <= lastLine));
      }),
      { numRuns: FILES / 5, seed },
    );
  });
});

/** Any text that a writer can write: those that never quote cannot keep line ends, separators, or blank names. */
function tables(
  writer: Writer,
): fc.Arbitrary<{ readonly names: readonly string[]; readonly rows: readonly string[][] }> {
  const unit = fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom('"', "'", ',', ';', '\t', '|', '\n', '\r\n', ' ', '\\', 'a', '好') },
  );
  const any = fc.array(unit, { maxLength: 10 }).map((parts) => parts.join(''));
  const cell =
    writer.quotes === 'never'
      ? any.map((text) => text.replaceAll(/["\r\n\\]/g, '').replaceAll(writer.delimiter, ''))
      : any;
  return fc.integer({ min: 2, max: 6 }).chain((width) =>
    fc.record({
      names: fc.constant(Array.from({ length: width }, (_, at) => `column ${at}`)),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
    }),
  );
}

describe('any table', () => {
  it('comes back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        writers.chain((writer) => fc.tuple(fc.constant(writer), tables(writer))),
        async ([writer, { names, rows }]) => {
          const text = [names, ...rows].map((row) => writeRow(row, writer)).join('');
          const { columns, values, faults } = await readBytes(text, writer.format);
          assert.deepEqual(columns, names);
          assert.deepEqual([values, faults], [rows, []]);
        },
      ),
      { numRuns: FILES, seed },
    );
  });
});
