import type { Random } from '../model/random.ts';
import { fits } from './fits.ts';
import type { Memory } from './memory.ts';
import type { Phrases } from './phrases.ts';
import { chinese, english, ordinal } from './sentences.ts';
import type { Complaint, Kind, Language, Trade } from './trade.ts';

/** What an order left behind in its buyer's mind, good or bad. */
export type Impression = 'goods' | 'shown' | 'late' | 'lost' | 'ignored' | 'dear' | 'prompt' | 'answered' | 'fair';

export interface Occasion {
  readonly language: Language;
  readonly trade: Trade;
  readonly kind: Kind;
  /** Name of what was bought. */
  readonly goods: string;
  readonly phrases: Phrases;
  readonly good: readonly Impression[];
  readonly bad: readonly Impression[];
  /** On how many days the author has bought here, this order included. */
  readonly bought: number;
  /** Clauses, about. */
  readonly length: number;
  readonly emoji: boolean;
}

export interface Words {
  readonly text: string;
  readonly complaints: readonly Complaint[];
  /** Not pleased, without saying why. */
  readonly flat: boolean;
}

const praise = ({ trade, kind, phrases }: Occasion, about: Impression, chance: Random): readonly string[] => {
  if (about === 'shown') return chance.chance(0.5) ? trade.shown : phrases.honest;
  if (about === 'prompt') return phrases.prompt;
  if (about === 'answered') return phrases.answered;
  if (about === 'fair') return phrases.fair;
  return chance.chance(0.6) ? kind.good : trade.good;
};

const blame = ({ trade, kind, phrases }: Occasion, about: Impression, chance: Random): readonly Complaint[] => {
  if (about === 'shown') return trade.notShown;
  if (about === 'late' || about === 'lost' || about === 'ignored' || about === 'dear') return phrases[about];
  return chance.chance(0.7) ? kind.poor : trade.poor;
};

/** Puts an occasion into words: opening, what was good, what was not, where it is used, a last word. */
export function review(occasion: Occasion, chance: Random, memory: Memory): Words {
  const { phrases, trade, bought, good, bad, language } = occasion;
  const size = Math.max(1, Math.min(7, Math.round(occasion.length)));
  const may = (line: string): boolean => fits(line, occasion);
  const clauses: string[] = [];
  const say = (list: readonly string[]): void => {
    const apt = list.filter((line) => may(line) && !clauses.includes(line));
    if (apt.length > 0) clauses.push(memory.fresh(apt, chance));
  };
  const icons = bad.length ? phrases.emojiSad : phrases.emoji;
  const icon = occasion.emoji && chance.chance(0.5) ? (language === 'zh' ? '' : ' ') + chance.pick(icons) : '';
  if (size === 1 && chance.chance(0.45)) {
    if (!bad.length) return { text: chance.pick(phrases.short) + icon, complaints: [], flat: false };
    const flat = phrases.shortMeh.filter(may);
    if (chance.chance(0.3)) return { text: chance.pick(flat) + icon, complaints: [], flat: true };
  }
  const complaints = bad.slice(0, size < 3 ? 1 : 2).map((about) => {
    const list = blame(occasion, about, chance);
    const apt = list.filter(({ text }) => may(text));
    return memory.fresh(apt.length > 0 ? apt : occasion.trade.poor, chance);
  });
  if (size > 1 && chance.chance(0.45)) say(bought > 3 ? phrases.regular : bought > 1 ? phrases.again : phrases.first);
  const room = Math.max(bad.length ? 0 : 1, size - clauses.length - complaints.length);
  for (const about of good.slice(0, room)) say(praise(occasion, about, chance));
  if (!bad.length && size > 2 && chance.chance(0.55)) say(trade.scenes);
  const turn = clauses.length;
  clauses.push(...complaints.map(({ text }) => text));
  if (bad.length && size > 1 && chance.chance(0.4)) say(phrases.hope);
  if (!bad.length && size > 1 && chance.chance(0.35)) say(phrases.close);
  if (clauses.length === 0) say(bad.length > 0 ? phrases.shortMeh : phrases.short);
  const filled = clauses.map((clause) => clause.replace('{n}', String(bought)).replace('{nth}', ordinal(bought)));
  const but = complaints.length > 0 && turn > 0 ? turn : -1;
  return {
    text: (language === 'zh' ? chinese : english)(filled, but, !bad.length, chance) + icon,
    complaints,
    flat: false,
  };
}
