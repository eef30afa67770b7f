import type { Block } from './decode-lines.ts';
import { DelimitedRows } from './delimited-rows.ts';
import { describeDialect } from './dialect.ts';
import { findDialect, readSepLine } from './find-dialect.ts';
import { columnNames } from './header.ts';
import { RecordScanner } from './record-scanner.ts';
import type { RowLedger } from './row-ledger.ts';
import { RowShape } from './row-shape.ts';
import { OWN_COLUMNS, type RecordListener } from './source-record.ts';
import { TextWindow } from './text-window.ts';

/** Characters at the beginning from which the dialect is found. */
const SAMPLE = 1 << 17;

export interface DelimitedOptions {
  readonly format: 'csv' | 'tsv';
  readonly ledger: RowLedger;
  readonly onColumns: RecordListener['onColumns'];
  /** Receives sentences about how the file was read. */
  readonly onNote: (note: string) => void;
}

/** Reads CSV and its kin: finds the dialect and the header, then every row. */
export async function readDelimitedText(blocks: AsyncIterable<Block>, options: DelimitedOptions): Promise<void> {
  const { ledger, format, onColumns, onNote } = options;
  const window = new TextWindow(blocks);
  await window.extend(SAMPLE);
  const sep = readSepLine(window.text);
  if (sep) {
    window.at = sep.length;
    window.takeMark(sep.length);
    ledger.skip(1, 'title');
  }
  const end = window.final ? window.text.length : window.at + SAMPLE;
  const text = window.text.slice(window.at, end);
  const sample = { text, final: end >= window.text.length && window.final, format };
  const { dialect, titles, header, rows, shorter } = findDialect(sample, sep?.delimiter);
  onNote(describeDialect(dialect));
  if (titles > 0) onNote(`${titles} lines above the header are titles`);
  const { names, renamed } = columnNames(header, OWN_COLUMNS);
  if (renamed.length > 0) onNote(`columns whose names are taken: ${renamed.join(', ')}`);
  if (header.length > 0) onColumns(names);
  const shape = new RowShape(rows, header.length, shorter);
  const reading = new DelimitedRows(new RecordScanner(dialect), { window, ledger, shape, names, header, titles });
  await reading.run();
  ledger.checkLines(window.lines);
  for (const note of reading.notes) onNote(note);
}
