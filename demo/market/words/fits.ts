import type { Occasion } from './review.ts';
import type { Kind, Language, Trade } from './trade.ts';

const marks = new Map<string, readonly string[]>();

/** What makes a name its own: pairs of characters in Chinese, words in English. */
function marksOf(name: string, language: Language): readonly string[] {
  let found = marks.get(name);
  if (!found) {
    const parts =
      language === 'zh' ? (name.match(/\p{Script=Han}+/gu) ?? []) : (name.toLowerCase().match(/[a-z]{3,}/g) ?? []);
    found =
      language === 'zh' ? parts.flatMap((part) => [...part].slice(1).map((c, i) => `${[...part][i]}${c}`)) : parts;
    marks.set(name, found);
  }
  return found;
}

const others = new Map<string, readonly string[]>();

/** Marks of the goods beside this one and names of other kinds, which a sentence about this one must not have. */
function strange(trade: Trade, kind: Kind, goods: string, language: Language): readonly string[] {
  const key = `${kind.goods[0]} ${goods}`;
  let found = others.get(key);
  if (!found) {
    const own = marksOf(goods, language);
    const plain = new Set([
      'box',
      'tin',
      'set',
      'and',
      'the',
      'for',
      'two',
      'one',
      'each',
      'family',
      kind.word.toLowerCase(),
    ]);
    const beside = kind.goods
      .flatMap((name) => marksOf(name, language))
      .filter((mark) => !own.includes(mark) && !plain.has(mark));
    const kinds = trade.kinds
      .map(({ word }) => word.toLowerCase())
      .filter((word) => !kind.word.toLowerCase().includes(word));
    found = [...beside, ...kinds];
    others.set(key, found);
  }
  return found;
}

const before = /上次|上一批|上回|去年|last time|my last|last year|last month/;
const regular = /老客|regulars/;

/** Whether a sentence can be said of these goods, by someone who has bought here that often. */
export function fits(
  text: string,
  { trade, kind, goods, language, bought }: Pick<Occasion, 'trade' | 'kind' | 'goods' | 'language' | 'bought'>,
): boolean {
  if (bought < 2 && before.test(text)) return false;
  if (bought < 3 && regular.test(text)) return false;
  const said = language === 'zh' ? text : text.toLowerCase();
  return !strange(trade, kind, goods, language).some((mark) => said.includes(mark));
}
