import { met, missing, cannotTell, quote } from '../judging.ts';
import { numbersIn } from '../numbers.ts';
import type { Facts, Finding, Rule } from '../rule.ts';
import { words } from '../words.ts';
import { laws } from './laws.ts';
import { itemAt, itemsById, itemsIn, textAt, typesOf, type Item } from './structured-items.ts';

/** Types that stand for the merchant itself. */
const isMerchantType = (type: string): boolean =>
  /^(Organization|Corporation|Brand|Person|CafeOrCoffeeShop|.*(Store|Shop|Business|Restaurant|Establishment|Salon|Agency|Hotel|Bakery|Winery|Brewery|Distillery))$/.test(
    type,
  );

/** The names of the merchants whose tags are on the page. */
const merchantsOf = ({ readings, asked }: Facts): ReadonlySet<string> =>
  new Set(
    readings.flatMap(({ page }) =>
      page.tags.flatMap((tag) => {
        const { merchant } = asked.answers(tag).index ?? {};
        return merchant ? [merchant.name, ...Object.values(merchant.names ?? {})] : [];
      }),
    ),
  );

/** What is rated where, by whichever way round it is written. */
function ratedIn(
  value: unknown,
  byId: ReadonlyMap<unknown, Item>,
): readonly { readonly what: Item; readonly rating: Item }[] {
  return itemsIn(value).flatMap((item) => {
    const about = itemAt(item, 'itemReviewed', byId);
    const isRating = typesOf(item).some((type) => /^(AggregateRating|Review)$/.test(type));
    if (isRating && about) return [{ what: about, rating: item }];
    return ['aggregateRating', 'review'].flatMap((key) => {
      const rating = itemAt(item, key, byId);
      return rating ? [{ what: item, rating }] : [];
    });
  });
}

const inDesktop = ({ readings }: Facts) => readings[0]?.page.structured ?? [];
const byIdIn = (facts: Facts) => itemsById(inDesktop(facts).map(({ value }) => value));

const merchantLevel: Rule = {
  id: 'structured-merchant',
  ...laws.google,
  article: 'self-serving reviews (2019)',
  asks: words(
    'No structured data rates the merchant itself on its own page: neither as an organization nor as a shop nor by its name.',
    '不在商家自己的页面上用结构化数据给商家本身打分：不论以机构、店铺还是其名称。',
  ),
  judge: (facts) => {
    const names = merchantsOf(facts);
    const byId = byIdIn(facts);
    return inDesktop(facts).map(({ format, value, text }): Finding => {
      const where = format;
      if (value === undefined)
        return { ...cannotTell(words(`is no JSON: ${quote(text)}`, `不是 JSON：${quote(text)}`)), where };
      const wrong = ratedIn(value, byId).find(
        ({ what }) => typesOf(what).some(isMerchantType) || names.has(textAt(what, 'name')),
      );
      if (!wrong) return { ...met(words(quote(text), quote(text))), where };
      const named = `${typesOf(wrong.what).join(' ')} ${quote(textAt(wrong.what, 'name'))}`;
      return {
        ...missing(words(`${typesOf(wrong.rating).join(' ') || 'a rating'} of ${named}`, `给 ${named} 的评分`)),
        where,
      };
    });
  },
};

const sameAsSeen: Rule = {
  id: 'structured-as-seen',
  ...laws.google,
  article: 'content must be visible; 2005/29/EC art. 6',
  asks: words(
    'What structured data says of a product, the page shows.',
    '结构化数据里关于商品的评分，页面上也要看得到。',
  ),
  judge: (facts) => {
    const seen = facts.readings
      .flatMap(({ page }) => [...page.tags.map((tag) => tag.seen), ...page.blocks.map(({ text }) => text)])
      .join('\n');
    const shown = new Set(numbersIn(seen));
    const names = merchantsOf(facts);
    const byId = byIdIn(facts);
    return inDesktop(facts).flatMap(({ format, value }) =>
      ratedIn(value, byId).flatMap(({ what, rating }): Finding[] => {
        // Those of the merchant are wrong whatever they say, which is the rule above.
        if (typesOf(what).some(isMerchantType) || names.has(textAt(what, 'name'))) return [];
        const said = ['ratingValue', 'reviewCount', 'ratingCount']
          .map((key) => [key, textAt(rating, key)] as const)
          .filter(([, text]) => text);
        if (said.length === 0) return [];
        const wrong = said.find(([, text]) => !shown.has(Number(text)));
        const where = `${format}, ${typesOf(what).join(' ')} ${quote(textAt(what, 'name'))}`;
        if (!wrong)
          return [
            {
              ...met(
                words(said.map((pair) => pair.join(' ')).join(', '), said.map((pair) => pair.join(' ')).join(', ')),
              ),
              where,
            },
          ];
        return [
          {
            ...missing(words(`${wrong[0]} ${wrong[1]} is nowhere on the page`, `页面上没有 ${wrong[0]} ${wrong[1]}`)),
            where,
          },
        ];
      }),
    );
  },
};

export const structuredData: readonly Rule[] = [merchantLevel, sameAsSeen];
