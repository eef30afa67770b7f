import { ImportError } from '../import-error.ts';
import { codePage } from './code-pages.ts';

/** What decoders write for bytes that their encoding does not define. */
export const UNDEFINED = /[\uFFFD\u0080-\u009F\uF8F0-\uF8FE]/;

export type Decode = (bytes: Buffer) => string;

/** Spellings that TextDecoder does not know. */
const aliases: Readonly<Record<string, string>> = {
  'utf-16': 'utf-16le',
  cp936: 'gb18030',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  cp950: 'big5',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
};

const decoders = new Map<string, Decode>();

/** The usual name of an encoding. @throws ImportError for one that is not known. */
export function encodingNamed(name: string): string {
  const folded = name.trim().toLowerCase();
  const known = aliases[folded] ?? folded;
  if (codePage(known)) return known;
  try {
    return new TextDecoder(known).encoding;
  } catch (error) {
    throw new ImportError(`there is no encoding "${name}"; write one such as utf-8, gb18030 or windows-1252`, {
      cause: error,
    });
  }
}

function utf16be(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le');
}

function makeDecoder(encoding: string): Decode {
  if (encoding === 'utf-8') return (bytes) => bytes.toString('utf8');
  if (encoding === 'utf-16le') return (bytes) => bytes.toString('utf16le');
  if (encoding === 'utf-16be') return utf16be;
  const page = codePage(encoding);
  if (page) return page;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}

/** Decodes whole lines of an encoding by its usual name; what it cannot decode becomes `UNDEFINED` or half a pair. */
export function decoderOf(encoding: string): Decode {
  let decode = decoders.get(encoding);
  if (!decode) decoders.set(encoding, (decode = makeDecoder(encoding)));
  return decode;
}
