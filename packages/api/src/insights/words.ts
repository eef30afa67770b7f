import type { WordInsight } from '@huitou/contract/insights.js';
import { languageOf, wordsOf } from '@huitou/insights/words.js';
import { isTopicWord } from '@huitou/reviews/topic-words.js';
import type { ReviewText } from '../ports/insights.ts';
import type { IndustryWords } from './industry-words.ts';
import { namedOf } from './named.ts';
import { quotesOf } from './quotes.ts';

/** Words that a merchant is told of. */
const MOST = 8;
/** A word of fewer reviews or people is theirs, not the shop's. */
const LEAST_REVIEWS = 4;
const LEAST_AUTHORS = 3;

/** Texts of one language, by the words in them. */
function byWord(texts: readonly ReviewText[], lang: string): ReadonlyMap<string, readonly ReviewText[]> {
  const found = new Map<string, ReviewText[]>();
  for (const one of texts) {
    for (const word of wordsOf(one.text, lang)) {
      const those = found.get(word);
      if (those) those.push(one);
      else found.set(word, [one]);
    }
  }
  return found;
}

const manyWrote = (texts: readonly ReviewText[]): boolean =>
  texts.length >= LEAST_REVIEWS && new Set(texts.map(({ author }) => author)).size >= LEAST_AUTHORS;

/** Words that a merchant's reviews have more often than those of its industry in the same language, and that no topic says. */
export function wordInsights(texts: readonly ReviewText[], industry: IndustryWords, now: number): WordInsight[] {
  const spoken = Map.groupBy(texts, ({ text, lang }) => languageOf(text, lang));
  const found = [...spoken].flatMap(([lang, those]) => {
    const all = industry.of.get(lang);
    if (!all) return [];
    // Of the industry's texts those of the merchant are some, as far back as it was read; of older ones it has none to take off.
    const older = those.filter(({ writtenAt }) => writtenAt < (industry.from ?? 0));
    const besides = byWord(older, lang);
    return [...byWord(those, lang)]
      .filter(([word, named]) => manyWrote(named) && !isTopicWord(word))
      .map(([word, named]) => {
        const more = besides.get(word)?.length ?? 0;
        const whole = { named: (all.words.get(word) ?? 0) + more, n: all.texts + older.length };
        return { word, lang, named, ...namedOf({ named: named.length, n: those.length }, whole) };
      });
  });
  return found
    .filter(({ verdict }) => verdict === 'more')
    .toSorted((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ named, ...word }) => ({ ...word, quotes: quotesOf(named, now) }));
}
