import { decoderOf } from '../files/decoders.ts';

/** Bytes of one or two that decode to a single character, by that character. */
function tableOf(encoding: string): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decode = decoderOf(encoding);
  const add = (...bytes: readonly number[]): void => {
    const text = decode(Buffer.from(bytes));
    if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let first = 0; first < 256; first++) add(first);
  if (!/^(gb|big5|shift|euc)/.test(encoding)) return table;
  for (let first = 0x81; first < 255; first++) for (let second = 0x40; second < 255; second++) add(first, second);
  return table;
}

/** Text in an encoding that Node reads but does not write. */
export function encode(text: string, encoding: string): Buffer {
  const table = tableOf(encoding);
  return Buffer.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${character} is not in ${encoding}`);
      return bytes;
    }),
  );
}
