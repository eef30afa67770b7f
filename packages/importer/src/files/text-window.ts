import { countLines } from './count-lines.ts';
import type { Block, Mark } from './decode-lines.ts';

/** The part of a text that is being read. */
export class TextWindow {
  text = '';
  /** Where the reading stands in it. */
  at = 0;
  readonly #blocks: AsyncIterator<Block>;
  #marks: Mark[] = [];
  /** Whether no text follows. */
  final = false;
  /** Lines of all text so far. */
  lines = 0;

  constructor(blocks: AsyncIterable<Block>) {
    this.#blocks = blocks[Symbol.asyncIterator]();
  }

  /** The text that has not been read. */
  get length(): number {
    return this.text.length - this.at;
  }

  /**
   * Drops what has been read, and adds blocks: one at least, and as many as it takes to have `length` characters. They are
   * joined at once, since a long record would else be copied for each of them.
   */
  async extend(length = 0): Promise<void> {
    const dropped = this.at;
    const pieces = [this.text.slice(dropped)];
    let all = pieces[0]?.length ?? 0;
    this.#marks = this.#marks.map((mark) => shift(mark, -dropped));
    do {
      const next = await this.#blocks.next();
      if (next.done) this.final = true;
      else {
        for (const mark of next.value.marks) this.#marks.push(shift(mark, all));
        this.lines += countLines(next.value.text);
        pieces.push(next.value.text);
        all += next.value.text.length;
      }
    } while (!this.final && all < length);
    this.text = pieces.join('');
    this.at = 0;
  }

  /** What is missing from the place where the reading stands. */
  takeMissing(): Mark | undefined {
    const [first] = this.#marks;
    return first && first.end <= this.at ? this.#marks.shift() : undefined;
  }

  /** The first mark before `end`; with the others there it is forgotten. */
  takeMark(end: number): Mark | undefined {
    const [first] = this.#marks;
    if (!first || first.start >= end) return undefined;
    while ((this.#marks[0]?.start ?? end) < end) this.#marks.shift();
    return first;
  }
}

const shift = ({ start, end, reason }: Mark, by: number): Mark => ({ start: start + by, end: end + by, reason });
