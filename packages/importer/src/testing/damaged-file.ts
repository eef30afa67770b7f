import * as fc from 'fast-check';
import { gzipSync } from 'node:zlib';

/** How a writer writes: what separates fields and lines, and when it quotes. */
export interface Writer {
  readonly format: 'csv' | 'tsv';
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quotes: 'needed' | 'all' | 'never';
}

export const writers: fc.Arbitrary<Writer> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    quotes: fc.constantFrom('needed' as const, 'all' as const, 'never' as const),
  })
  .map((writer) => ({ ...writer, format: writer.delimiter === '\t' ? 'tsv' : 'csv' }) as const);

function field(text: string, { delimiter, quotes }: Writer): string {
  const isNeeded = text.includes(delimiter) || /["\r\n]/.test(text);
  return quotes === 'all' || (quotes === 'needed' && isNeeded) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const writeRow = (row: readonly string[], writer: Writer): string =>
  row.map((text) => field(text, writer)).join(writer.delimiter) + writer.lineEnd;

/** A row that looks like one of a shop's: a number, a day, a name, a text. */
const text = (writer: Writer): fc.Arbitrary<string> => {
  const pieces = [
    'tea',
    'good',
    '好茶',
    'é',
    ' ',
    "'",
    '-',
    '🍵',
    ...(writer.quotes === 'never' ? [] : [writer.delimiter, '"', '\n']),
  ];
  return fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('').trim());
};

const row = (writer: Writer): fc.Arbitrary<readonly string[]> =>
  fc.tuple(
    fc.integer({ min: 1000, max: 99_999 }).map(String),
    fc.integer({ min: 10, max: 28 }).map((day) => `2024-03-${day}`),
    text(writer),
    fc.constantFrom('red', 'green', 'black', ''),
  );

/** What happens to a row of a file. */
const damages = ['stray quote', 'cut', 'bad byte', 'delimiter', 'lost delimiter', 'zeros', 'text'] as const;
type Damage = (typeof damages)[number];

const without = (bytes: Buffer, from: number, to: number): Buffer =>
  Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
const insert = (bytes: Buffer, at: number, what: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)]);

/** A written row with damage; its line end stays. */
function damageRow(written: Buffer, kind: Damage, share: number, { lineEnd, delimiter }: Writer): Buffer {
  const length = written.length - lineEnd.length;
  const at = Math.floor(share * length);
  switch (kind) {
    case 'stray quote':
      return insert(written, at, Buffer.from('"'));
    case 'cut':
      return without(written, at, length);
    case 'bad byte':
      return insert(written, at, Buffer.from([0xff]));
    case 'delimiter':
      return insert(written, at, Buffer.from(delimiter));
    case 'lost delimiter': {
      const found = written.indexOf(delimiter);
      return without(written, found, found + delimiter.length);
    }
    case 'zeros':
      return insert(written, at, Buffer.alloc(5));
    case 'text':
      return Buffer.concat([Buffer.from(`-- page 2 --${lineEnd}`), written]);
  }
}

export interface DamagedFile {
  readonly writer: Writer;
  readonly bytes: Buffer;
  /** Rows that are neither damaged nor next to a damaged one. */
  readonly unharmed: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly harmed: readonly number[];
}

const packings = ['plain', 'plain', 'gzip', 'members', 'padded'] as const;

function pack(pieces: readonly Buffer[], packing: (typeof packings)[number]): Buffer {
  if (packing === 'plain') return Buffer.concat(pieces);
  if (packing === 'gzip') return gzipSync(Buffer.concat(pieces));
  const padding = Buffer.alloc(packing === 'padded' ? 100 : 0);
  return Buffer.concat(pieces.flatMap((piece) => [gzipSync(piece, { level: 1 }), padding]));
}

/** Files of a shop, written in any dialect, with damage here and there. */
export const damagedFiles: fc.Arbitrary<DamagedFile> = writers.chain((writer) =>
  fc
    .record({
      rows: fc.array(row(writer), { minLength: 8, maxLength: 30 }),
      harms: fc.array(
        fc.record({
          at: fc.nat(29),
          kind: fc.constantFrom(...damages),
          share: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        }),
        { maxLength: 3 },
      ),
      ends: fc.constantFrom<'same' | 'mixed'>('same', 'mixed'),
      mark: fc.boolean(),
      packing: fc.constantFrom(...packings),
    })
    .map(({ rows, harms, ends, mark, packing }) => {
      const pieces = rows.map((one, at) => {
        const lineEnd = ends === 'mixed' ? (['\n', '\r\n', '\r'][at % 3] ?? '\n') : writer.lineEnd;
        const own = { ...writer, lineEnd };
        const harm = harms.find((one) => one.at === at);
        const written = Buffer.from(writeRow(one, own));
        return harm ? damageRow(written, harm.kind, harm.share, own) : written;
      });
      const header = Buffer.from((mark ? '\u{feff}' : '') + writeRow(['id', 'day', 'text', 'colour'], writer));
      const harmed = harms.map(({ at }) => at);
      const isNear = (at: number): boolean => harmed.some((one) => Math.abs(one - at) <= 1);
      return {
        writer,
        bytes: pack([header, ...pieces], packing),
        rows,
        harmed,
        unharmed: rows.filter((_, at) => !isNear(at)),
      };
    }),
);
