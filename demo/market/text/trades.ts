import type { Phrases } from './phrases.ts';
import type { Language, Trade } from './trade.ts';
import { phrases as enPhrases } from './en/phrases.ts';
import { phrases as zhPhrases } from './zh/phrases.ts';
import { fruit as enFruit } from './en/fruit.ts';
import { fruit as zhFruit } from './zh/fruit.ts';
import { food as enFood } from './en/food.ts';
import { food as zhFood } from './zh/food.ts';
import { tea as enTea } from './en/tea.ts';
import { tea as zhTea } from './zh/tea.ts';
import { clothing as enClothing } from './en/clothing.ts';
import { clothing as zhClothing } from './zh/clothing.ts';
import { shoes as enShoes } from './en/shoes.ts';
import { shoes as zhShoes } from './zh/shoes.ts';
import { beauty as enBeauty } from './en/beauty.ts';
import { beauty as zhBeauty } from './zh/beauty.ts';
import { kids as enKids } from './en/kids.ts';
import { kids as zhKids } from './zh/kids.ts';
import { home as enHome } from './en/home.ts';
import { home as zhHome } from './zh/home.ts';
import { ceramics as enCeramics } from './en/ceramics.ts';
import { ceramics as zhCeramics } from './zh/ceramics.ts';
import { pets as enPets } from './en/pets.ts';
import { pets as zhPets } from './zh/pets.ts';
import { books as enBooks } from './en/books.ts';
import { books as zhBooks } from './zh/books.ts';
import { gadgets as enGadgets } from './en/gadgets.ts';
import { gadgets as zhGadgets } from './zh/gadgets.ts';

/** Trades by language and industry. */
export const trades: Readonly<Record<Language, Readonly<Record<string, Trade>>>> = {
  zh: {
    fruit: zhFruit,
    food: zhFood,
    tea: zhTea,
    clothing: zhClothing,
    shoes: zhShoes,
    beauty: zhBeauty,
    kids: zhKids,
    home: zhHome,
    ceramics: zhCeramics,
    pets: zhPets,
    books: zhBooks,
    gadgets: zhGadgets,
  },
  en: {
    fruit: enFruit,
    food: enFood,
    tea: enTea,
    clothing: enClothing,
    shoes: enShoes,
    beauty: enBeauty,
    kids: enKids,
    home: enHome,
    ceramics: enCeramics,
    pets: enPets,
    books: enBooks,
    gadgets: enGadgets,
  },
};

export const phrases: Readonly<Record<Language, Phrases>> = { zh: zhPhrases, en: enPhrases };
