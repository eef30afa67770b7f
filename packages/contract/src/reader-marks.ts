import { list, object, type Infer } from './schema.ts';
import { code } from './texts.ts';

/** Marks of a kind that an answer has room for. */
export const mostMarks = 200;

/** Reviews that a buyer has marked at a merchant, by their ids, the newest reviews first. */
export const readerMarks = object({
  /** Those that they found helpful. */
  helpful: list(code, { maxItems: mostMarks }),
  /** Those that they reported to the platform. */
  reported: list(code, { maxItems: mostMarks }),
});
export type ReaderMarks = Infer<typeof readerMarks>;
