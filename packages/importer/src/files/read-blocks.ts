import type { Block, Mark } from './decode-lines.ts';
import { decodeLines } from './decode-lines.ts';
import { LineCutter } from './line-cutter.ts';
import type { Damage, Unpacked } from './unpack.ts';

const TOO_LONG = 'is a line of more than 8 MB';

/** Adds a reason to the first line of a block. */
function markFirstLine(block: Block, reason: string): Block {
  const end = /[^\r\n]*(?:\r\n|\r|\n|$)/.exec(block.text)?.[0].length ?? 0;
  const mark: Mark = { start: 0, end, reason };
  return { text: block.text, marks: [mark, ...block.marks.filter(({ start }) => start >= end)] };
}

export interface BlockOptions {
  /** Whether lines may be cut after a `}`: see `LineCutter`. */
  readonly cutsObjects: boolean;
  readonly onHarmless: (damage: Damage) => void;
}

/**
 * Decodes unpacked bytes, without a byte order mark, into blocks of whole lines. Damage marks the line in which it was
 * met, or the place between lines.
 */
export async function* readBlocks(
  bytes: AsyncIterable<Unpacked>,
  encoding: string,
  { cutsObjects, onHarmless }: BlockOptions,
): AsyncGenerator<Block> {
  const cutter = new LineCutter(encoding, cutsObjects);
  let broken: string | undefined;
  const decode = (lines: Buffer): Block => {
    const block = decodeLines(lines, encoding);
    const reason = cutter.takeTooLong() ? TOO_LONG : broken;
    broken = undefined;
    return reason === undefined ? block : markFirstLine(block, reason);
  };
  for await (const piece of bytes) {
    if (Buffer.isBuffer(piece)) {
      const lines = cutter.push(piece);
      if (lines) yield decode(lines);
    } else if (piece.harmless) onHarmless(piece);
    else if (piece.breaksLine && cutter.open) broken ??= piece.reason;
    else yield { text: '', marks: [{ start: 0, end: 0, reason: piece.reason }] };
  }
  const rest = cutter.end();
  if (rest.length > 0) yield decode(rest);
}
