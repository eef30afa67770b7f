import { alphabets, type Alphabet } from './alphabets.ts';
import { decoderOf, UNDEFINED } from './decoders.ts';

const WRONG = -1;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const LATIN_SIGNS = new Set('“”‘’‚„–—…€£¥°§«»®™©·•²³½¼×№\u00a0\u00ad');
const CJK_SIGNS = new Set('，。！？、：；（）《》“”‘’…—·【】「」『』￥～％　');
const HALF_WIDTH_KANA = /[\uff61-\uff9f]/;

type Weigh = (character: string, before: string, after: string) => number;

/** Weights of the characters of a language: of ideographs the frequent ones count, of letters the place in words too. */
function weigherOf(kind: Alphabet['kind'], language: string): Weigh {
  const letters = new Map(Array.from(language, (letter, rank) => [letter, rank] as const));
  if (kind === 'ideographs') {
    return (character) => {
      if (letters.has(character)) return 1;
      if (CJK_SIGNS.has(character)) return 0.5;
      return HALF_WIDTH_KANA.test(character) || !LETTER.test(character) ? -0.3 : 0.1;
    };
  }
  return (character, before, after) => {
    if (LATIN_SIGNS.has(character)) return character !== '’' && LETTER.test(before) && LETTER.test(after) ? -0.5 : 0.3;
    const rank = letters.get(character.toLowerCase());
    if (rank === undefined) return WRONG;
    if (CAPITAL.test(character) && SMALL.test(before)) return WRONG;
    if (kind === 'latin') return before > '\u007f' && LETTER.test(before) ? 0.2 : 1;
    if (/[a-z]/i.test(before)) return WRONG;
    return (CAPITAL.test(character) ? 0.8 : 1) * (1 - (0.8 * rank) / letters.size);
  };
}

/** The mean weight of the characters over 127. */
function score(text: string, weigh: Weigh): number {
  const characters = Array.from(text);
  let sum = 0;
  let count = 0;
  for (const [at, character] of characters.entries()) {
    if (character <= '\u007f') continue;
    count++;
    sum += UNDEFINED.test(character)
      ? 3 * WRONG
      : weigh(character, characters[at - 1] ?? ' ', characters[at + 1] ?? ' ');
  }
  return count === 0 ? 0 : sum / count;
}

/** Below this the text makes no sense in an encoding. */
const ENOUGH = 0.2;

/** The encoding, other than Unicode's, in which these bytes make most sense; undefined where they make none. */
export function likeliestEncoding(sample: Buffer): string | undefined {
  let best: { readonly encoding: string; readonly score: number } | undefined;
  for (const { encodings, languages, kind } of alphabets) {
    for (const encoding of encodings) {
      const text = decoderOf(encoding)(sample);
      for (const language of languages) {
        const points = score(text, weigherOf(kind, language));
        if (points >= ENOUGH && points > (best?.score ?? 0) + 1e-9) best = { encoding, score: points };
      }
    }
  }
  return best?.encoding;
}
