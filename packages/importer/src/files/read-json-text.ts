import type { Block, Mark } from './decode-lines.ts';
import { readObject } from './json-object.ts';
import { ArraySplitter, type ArrayValue } from './json-values.ts';
import { KeyColumns } from './key-columns.ts';
import type { RowLedger } from './row-ledger.ts';
import { LONGEST, OWN_COLUMNS, type RecordListener } from './source-record.ts';

const SHOWN = 1000;
const LINE_END = /\r\n|\r|\n/;

export interface JsonOptions {
  readonly ledger: RowLedger;
  readonly onColumns: RecordListener['onColumns'];
  readonly onNote: (note: string) => void;
}

/** Rows of JSON, whose columns are all the keys that are seen. */
class JsonRows {
  readonly #options: JsonOptions;
  readonly #columns = new KeyColumns(OWN_COLUMNS);

  constructor(options: JsonOptions) {
    this.#options = options;
  }

  get renamed(): readonly string[] {
    return this.#columns.renamed;
  }

  /** @param fault what is known to be wrong with the text. */
  add(text: string, lines: number, fault: string | undefined): void {
    const { ledger, onColumns } = this.#options;
    const object = fault === undefined ? readObject(text) : { columns: null, reason: fault };
    if (object.columns === null) return ledger.reject(object.reason, text.slice(0, SHOWN), lines);
    const { columns, fresh } = this.#columns.of(object.columns);
    if (fresh.length > 0) onColumns(fresh);
    return ledger.accept(columns, object.values, lines);
  }
}

interface Line {
  readonly text: string;
  /** Whether it ends; otherwise its rest follows in the next block. */
  readonly complete: boolean;
  readonly fault: Mark | undefined;
}

/** The lines of a block. */
function* linesOf({ text, marks }: Block, onMissing: (reason: string) => void): Generator<Line> {
  let at = 0;
  let next = 0;
  for (const line of text.split(LINE_END)) {
    for (let mark = marks[next]; mark && mark.start === mark.end && mark.start <= at; mark = marks[++next]) {
      onMissing(mark.reason);
    }
    const mark = marks[next];
    const fault = mark && mark.start <= at ? mark : undefined;
    if (fault) next++;
    const end = at + line.length;
    if (at < text.length) yield { text: line, complete: end < text.length, fault };
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** Reads JSON objects, one a line or in an array. What is no object, or is damaged, costs itself only. */
export async function readJsonText(blocks: AsyncIterable<Block>, options: JsonOptions): Promise<void> {
  const { ledger, onNote } = options;
  const rows = new JsonRows(options);
  const faults = new Map<number, Mark>();
  let lineNumber = 1;
  let array: ArraySplitter | undefined;
  let begun = false;
  let held = '';
  const faultOf = (text: string, line: number, lines: number): string | undefined => {
    for (let at = line; faults.size > 0 && at < line + lines; at++) {
      const fault = faults.get(at);
      // A line may hold many values, of which the text shows the bad ones.
      if (fault && (!fault.shown || text.includes('\uFFFD'))) return fault.reason;
    }
    return text.length > LONGEST ? 'is longer than 8 MB' : undefined;
  };
  const onValue = ({ text, line, lines, cut }: ArrayValue): void => {
    ledger.moveTo(line);
    rows.add(text, 0, cut ? 'is a JSON value without its end' : faultOf(text, line, lines));
  };
  const onLine = (text: string): void => {
    if (text.trim() === '') ledger.skip(1, 'blank');
    else rows.add(text, 1, faultOf(text, lineNumber, 1));
    held = '';
  };
  for await (const block of blocks) {
    for (const { text, complete, fault } of linesOf(block, (reason) => ledger.reject(reason, null, 0))) {
      if (fault && !faults.get(lineNumber)) faults.set(lineNumber, fault);
      if (!begun && text.trim() !== '') {
        begun = true;
        if (/^\s*\[\s*(?:[{\]]|$)/.test(text)) array = new ArraySplitter(onValue, lineNumber);
      }
      array?.addLine(text, complete);
      if (array && array.length > LONGEST) array.end();
      if (!array) held = held.length > LONGEST ? held : held + text;
      if (!array && complete) onLine(held);
      if (complete) lineNumber++;
      if (complete && !array?.open) faults.clear();
    }
  }
  array?.end();
  if (held !== '') onLine(held);
  if (rows.renamed.length > 0) onNote(`columns whose names are taken: ${rows.renamed.join(', ')}`);
}
