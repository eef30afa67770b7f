import type { ReviewContext } from './review-context.ts';
import type { Kind, Language, Trade } from './trade.ts';

const tokens = new Map<string, readonly string[]>();

/** Tokens by which a name is recognized in a text: character bigrams in Chinese, words in English. */
function tokensOf(name: string, language: Language): readonly string[] {
  let found = tokens.get(name);
  if (!found) {
    const parts =
      language === 'zh' ? (name.match(/\p{Script=Han}+/gu) ?? []) : (name.toLowerCase().match(/[a-z]{3,}/g) ?? []);
    found =
      language === 'zh' ? parts.flatMap((part) => [...part].slice(1).map((c, i) => `${[...part][i]}${c}`)) : parts;
    tokens.set(name, found);
  }
  return found;
}

const foreign = new Map<string, readonly string[]>();

/** Tokens of other goods and names of other kinds, which a sentence about these goods must not contain. */
function foreignTokens(trade: Trade, kind: Kind, goods: string, language: Language): readonly string[] {
  const key = `${kind.goods[0]} ${goods}`;
  let found = foreign.get(key);
  if (!found) {
    const own = tokensOf(goods, language);
    const generic = new Set([
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
    const otherGoods = kind.goods
      .flatMap((name) => tokensOf(name, language))
      .filter((token) => !own.includes(token) && !generic.has(token));
    const otherKinds = trade.kinds
      .map(({ word }) => word.toLowerCase())
      .filter((word) => !kind.word.toLowerCase().includes(word));
    found = [...otherGoods, ...otherKinds];
    foreign.set(key, found);
  }
  return found;
}

const earlierPurchase = /上次|上一批|上回|去年|last time|my last|last year|last month/;
const regularCustomer = /老客|regulars/;

/** Whether a sentence may be used for these goods and this number of purchases. */
export function fits(
  text: string,
  {
    trade,
    kind,
    goods,
    language,
    purchases,
  }: Pick<ReviewContext, 'trade' | 'kind' | 'goods' | 'language' | 'purchases'>,
): boolean {
  if (purchases < 2 && earlierPurchase.test(text)) return false;
  if (purchases < 3 && regularCustomer.test(text)) return false;
  const normalized = language === 'zh' ? text : text.toLowerCase();
  return !foreignTokens(trade, kind, goods, language).some((token) => normalized.includes(token));
}
