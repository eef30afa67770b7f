import { trades } from '../words/trades.ts';
import { hosts } from '../words/names.ts';
import type { Kind, Language, Trade } from '../words/trade.ts';
import type { Zone } from './clock.ts';
import { fates, type Fate, type Traits } from './fate.ts';
import { industries, type Industry } from './industries.ts';
import { named } from './naming.ts';
import type { Random } from './random.ts';

export interface Goods {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Of the drawings of its motif. */
  readonly look: number;
}

export interface Shop {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly industry: Industry;
  readonly trade: Trade;
  readonly zone: Zone;
  readonly goods: readonly Goods[];
  readonly host: string;
  readonly live: boolean;
  readonly services: readonly string[];
  readonly fate: Fate;
  /** Days before the end at which its fate turns. */
  readonly turn: number;
  readonly traits: Traits;
  /** Orders that it draws, against an average shop. */
  readonly size: number;
}

/** Shops that a demo page or a test may name. */
const written: Readonly<Record<string, Fate>> = {
  hetian: 'story',
  wanzhuang: 'capped',
  jiekou: 'linked',
  huazhi: 'faked',
  guotai: 'faked',
  'plug-and-play-house': 'faked',
};

const zones: readonly Zone[] = ['America/New_York', 'America/Los_Angeles', 'Europe/London', 'Australia/Sydney'];
const services = ['7-day-returns', 'fast-refund', 'fake-pays'] as const;

/** Where a story is about goods of one kind, its shop sells that kind first. */
const leads: Readonly<Record<string, number>> = { hetian: 0, suxian: 1 };

function stock(shop: string, trade: Trade, chance: Random): readonly Goods[] {
  const first = leads[shop] ?? chance.whole(0, trade.kinds.length - 1);
  const kinds = Array.from({ length: Math.min(trade.kinds.length, chance.whole(2, 3)) }, (_, i) => {
    return trade.kinds[(first + i) % trade.kinds.length] as Kind;
  });
  const names = kinds.flatMap((kind) => kind.goods.map((name) => ({ name, kind })));
  return names.map(({ name, kind }, i) => ({ id: `${shop}-g${i + 1}`, name, kind, look: chance.whole(0, 5) }));
}

const turns: Readonly<Partial<Record<Fate, readonly [from: number, to: number]>>> = {
  new: [75, 130],
  fading: [220, 330],
  recovering: [130, 260],
};

function draw(industry: Industry, language: Language, id: string, name: string, fate: Fate, chance: Random): Shop {
  const trade = trades[language][industry.id];
  if (!trade)
    throw new RangeError(
      `market: industry "${industry.id}" has no words in "${language}"; add words/${language}/${industry.id}.ts`,
    );
  const common = chance.normal() * 0.6;
  const trait = (): number => common + chance.normal() * 0.8;
  const [from, to] = turns[fate] ?? [0, 0];
  const size = Math.min(6, chance.lognormal(0.8, 0.5) * (fate === 'busy' ? 3.5 : fate === 'fading' ? 1.5 : 1));
  const traits: Traits = { goods: trait(), honest: trait(), prompt: trait(), care: trait(), value: trait() };
  return {
    id,
    name,
    language,
    industry,
    trade,
    fate,
    zone: language === 'zh' ? 'Asia/Shanghai' : chance.pick(zones),
    goods: stock(id, trade, chance),
    host: chance.pick(hosts[language]),
    live: chance.chance(0.45) || fate === 'story',
    services: services.filter(() => chance.chance(0.5)),
    turn: chance.whole(from, to),
    traits: fate === 'story' ? { goods: 1.8, honest: 0.9, prompt: 2.3, care: 0.5, value: 1.2 } : traits,
    size: fate === 'story' ? 9 : size,
  };
}

/** The shops of a market of about `count`, each industry with its share. */
export function openShops(count: number, source: Random): readonly Shop[] {
  const whole = industries.reduce((sum, { shops }) => sum + shops, 0);
  return industries.flatMap((industry) => {
    const here = Math.max(1, Math.round((industry.shops * count) / whole));
    const english = Math.round(here * 0.29);
    const tiny = Math.round((industry.tiny * here) / industry.shops);
    return Array.from({ length: here }, (_, i) => {
      const language: Language = i < here - english ? 'zh' : 'en';
      const words = trades[language][industry.id] as Trade;
      const { id, name } = named(words, language, language === 'zh' ? i : i - (here - english));
      const chance = source.fork(`shop ${id}`);
      // The last Chinese shops of an industry are its tiny ones: any place would do, but not a random number of them.
      const small = language === 'zh' && i >= here - english - tiny;
      const any = fates[chance.weighted(fates.map(([, share]) => share))]?.[0] ?? 'steady';
      return draw(industry, language, id, name, written[id] ?? (small ? 'tiny' : any), chance);
    });
  });
}
