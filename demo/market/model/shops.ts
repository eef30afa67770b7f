import { trades } from '../text/trades.ts';
import { hosts } from '../text/names.ts';
import type { Language, Trade } from '../text/trade.ts';
import type { Named } from './both-names.ts';
import type { Zone } from './clock.ts';
import { drawGoods, type Goods } from './goods.ts';
import { industries, type Industry } from './industries.ts';
import type { Random } from './random.ts';
import { shopName } from './shop-names.ts';
import { trajectoryShares, type Traits, type Trajectory } from './trajectory.ts';

export interface Shop extends Named {
  readonly id: string;
  readonly language: Language;
  readonly industry: Industry;
  readonly trade: Trade;
  readonly zone: Zone;
  readonly goods: readonly Goods[];
  readonly host: string;
  readonly live: boolean;
  readonly services: readonly string[];
  readonly trajectory: Trajectory;
  /** Days before the end at which the trajectory changes. */
  readonly turningPoint: number;
  readonly traits: Traits;
  /** Factor on the orders of an average shop. */
  readonly size: number;
}

/** Trajectories of shops that demo pages and tests refer to by id. */
const fixedTrajectories: Readonly<Record<string, Trajectory>> = {
  hetian: 'story',
  wanzhuang: 'capped',
  jiekou: 'linked',
  huazhi: 'faked',
  guotai: 'faked',
  'plug-and-play-house': 'faked',
};

/** Hosts whose names stand in the texts of stories. */
const ownHosts: Readonly<Record<string, string>> = { hetian: '阿诚' };
const hostOf = (shop: string, drawn: string): string => ownHosts[shop] ?? drawn;

const zones: readonly Zone[] = ['America/New_York', 'America/Los_Angeles', 'Europe/London', 'Australia/Sydney'];
const services = ['7-day-returns', 'fast-refund', 'fake-pays'] as const;

/** Range of the turning point, in days before the end. */
const turningPoints: Readonly<Partial<Record<Trajectory, readonly [from: number, to: number]>>> = {
  new: [75, 130],
  fading: [220, 330],
  recovering: [130, 260],
};

function drawShop(
  industry: Industry,
  language: Language,
  { id, name, names }: Named & { readonly id: string },
  trajectory: Trajectory,
  random: Random,
): Shop {
  const trade = trades[language][industry.id];
  if (!trade)
    throw new RangeError(
      `market: industry "${industry.id}" has no texts in "${language}"; add text/${language}/${industry.id}.ts`,
    );
  const common = random.normal() * 0.6;
  const trait = (): number => common + random.normal() * 0.8;
  const [from, to] = turningPoints[trajectory] ?? [0, 0];
  const size = Math.min(
    6,
    random.lognormal(0.8, 0.5) * (trajectory === 'busy' ? 3.5 : trajectory === 'fading' ? 1.5 : 1),
  );
  const traits: Traits = { goods: trait(), honesty: trait(), promptness: trait(), care: trait(), value: trait() };
  return {
    id,
    name,
    names,
    language,
    industry,
    trade,
    trajectory,
    zone: language === 'zh' ? 'Asia/Shanghai' : random.pick(zones),
    goods: drawGoods(id, trade, language, random),
    host: hostOf(id, random.pick(hosts[language])),
    live: random.chance(0.45) || trajectory === 'story',
    services: services.filter(() => random.chance(0.5)),
    turningPoint: random.integer(from, to),
    traits: trajectory === 'story' ? { goods: 1.8, honesty: 0.9, promptness: 2.3, care: 0.5, value: 1.2 } : traits,
    size: trajectory === 'story' ? 9 : size,
  };
}

/** Draws about `count` shops, each industry with its share. */
export function drawShops(count: number, source: Random): readonly Shop[] {
  const total = industries.reduce((sum, { shops }) => sum + shops, 0);
  return industries.flatMap((industry) => {
    const here = Math.max(1, Math.round((industry.shops * count) / total));
    const english = Math.round(here * 0.29);
    const tiny = Math.round((industry.tiny * here) / industry.shops);
    return Array.from({ length: here }, (_, i) => {
      const language: Language = i < here - english ? 'zh' : 'en';
      const trade = trades[language][industry.id] as Trade;
      const own = shopName(trade, language, language === 'zh' ? i : i - (here - english));
      const random = source.fork(`shop ${own.id}`);
      // The last Chinese shops of an industry are the tiny ones: tests need an exact number, not a random one.
      const isTiny = language === 'zh' && i >= here - english - tiny;
      const drawn = trajectoryShares[random.weighted(trajectoryShares.map(([, share]) => share))]?.[0] ?? 'steady';
      return drawShop(industry, language, own, fixedTrajectories[own.id] ?? (isTiny ? 'tiny' : drawn), random);
    });
  });
}
