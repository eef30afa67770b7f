import { stopWords } from './stop-words.ts';

/** A word shorter than this is a sign or a particle. Characters. */
const SHORTEST = 2;
const LONGEST = 40;
const wordlike = /^[\p{L}\p{M}'’-]+$/u;
const han = /\p{Script=Han}/u;
const arabic = /\p{Script=Arabic}/u;

/** Segmenters load a dictionary: one a language. Missing in browsers before 2024, which then find no words. */
const segmenters = new Map<string, Intl.Segmenter | undefined>();

function segmenterOf(lang: string): Intl.Segmenter | undefined {
  if (!segmenters.has(lang)) {
    const made = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(lang, { granularity: 'word' }) : undefined;
    segmenters.set(lang, made);
  }
  return segmenters.get(lang);
}

/** The language whose words a text is made of, as a primary subtag: by its script where that tells, else as it says. */
export function languageOf(text: string, said: string | null): string {
  if (han.test(text)) return said?.startsWith('ja') ? 'ja' : 'zh';
  if (arabic.test(text)) return 'ar';
  return /^[a-z]{2,3}(?=-|$)/iu.exec(said ?? '')?.[0].toLowerCase() ?? 'und';
}

/** The words of a text, each once, in lower case; without those that every text has. */
export function wordsOf(text: string, lang: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { segment, isWordLike } of segmenterOf(lang)?.segment(text.toLowerCase()) ?? []) {
    if (!isWordLike || segment.length < SHORTEST || segment.length > LONGEST) continue;
    if (!stopWords.has(segment) && wordlike.test(segment)) found.add(segment);
  }
  return found;
}
