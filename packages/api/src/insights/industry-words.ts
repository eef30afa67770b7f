import { languageOf, wordsOf } from '@huitou/insights/words.js';
import type { ReviewText } from '../ports/insights.ts';
import { yieldToEventLoop } from '../yield-to-event-loop.ts';

/** Texts read in one go: some milliseconds, after which others have a turn. */
const together = 200;

/** Of one language: how many texts there are, and of them those with each word. */
interface WordCounts {
  texts: number;
  readonly words: Map<string, number>;
}

/** Words of the latest texts of an industry. */
export interface IndustryWords {
  readonly texts: number;
  /** The oldest of them. Milliseconds since 1970; null of none. */
  readonly from: number | null;
  readonly of: ReadonlyMap<string, WordCounts>;
}

/** Counts the words of texts by language, newest first. */
export async function countWords(texts: readonly ReviewText[]): Promise<IndustryWords> {
  const of = new Map<string, WordCounts>();
  for (const [i, { text, lang }] of texts.entries()) {
    if (i % together === together - 1) await yieldToEventLoop();
    const language = languageOf(text, lang);
    const counts = of.get(language) ?? { texts: 0, words: new Map<string, number>() };
    of.set(language, counts);
    counts.texts += 1;
    for (const word of wordsOf(text, language)) counts.words.set(word, (counts.words.get(word) ?? 0) + 1);
  }
  return { texts: texts.length, from: texts.at(-1)?.writtenAt ?? null, of };
}
