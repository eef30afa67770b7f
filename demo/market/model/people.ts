import type { Language } from '../words/trade.ts';
import { givenNames, surnames, nicknames } from '../words/names.ts';
import type { Random } from './random.ts';

/** A buyer. What they do follows from what they are like and from what happens to them. */
export interface Person {
  readonly id: string;
  readonly language: Language;
  /** As the platform shows it to its own staff: the server masks it. */
  readonly name: string;
  readonly avatar: string | null;
  /** How much it takes to please them; 0 is average, 1 is hard to please. */
  readonly strict: number;
  /** Days of waiting that they do not mind. */
  readonly patience: number;
  /** How readily they come back. */
  readonly loyal: number;
  /** How much quicker than others they need things again. */
  readonly pace: number;
  /** How often they put pen to paper; 1 is average. */
  readonly voice: number;
  /** Clauses in a review of theirs, about. */
  readonly length: number;
  readonly emoji: boolean;
}

/** Faces drawn in demo/pictures. */
const faces = 240;

/** What people show instead of their face. */
const tokens = [
  'bed',
  'bear',
  'plant',
  'vase',
  'peach',
  'cherries',
  'mug',
  'teapot',
  'storybook',
  'sweater',
  'ball',
  'honey',
  'lamp',
  'train',
];

const avatar = (chance: Random): string | null => {
  if (chance.chance(0.35)) return null;
  if (chance.chance(0.3)) return `/pictures/goods/${chance.pick(tokens)}-${chance.whole(0, 3)}.svg`;
  return `/pictures/people/${chance.whole(1, faces)}.svg`;
};

const chineseName = (chance: Random): string => {
  if (chance.chance(0.45)) return chance.pick(nicknames.zh);
  const given = chance.pick(givenNames.zh);
  return chance.pick(surnames.zh) + (chance.chance(0.3) ? given.slice(1) : given);
};

const englishName = (chance: Random): string => {
  if (chance.chance(0.2)) return chance.pick(nicknames.en);
  const given = chance.pick(givenNames.en);
  return chance.chance(0.55) ? `${given} ${chance.pick(surnames.en)}` : given;
};

/** A person of the market, the same for the same number and seed. */
export function person(language: Language, number: number, source: Random): Person {
  const chance = source.fork(`person ${number}`);
  return {
    id: `b${(number + 1).toString(36).padStart(4, '0')}`,
    language,
    name: language === 'zh' ? chineseName(chance) : englishName(chance),
    avatar: avatar(chance),
    strict: chance.normal() * 0.5,
    patience: chance.lognormal(1.2, 0.6),
    loyal: chance.normal() * 0.7,
    pace: chance.lognormal(1, 0.3),
    voice: chance.lognormal(0.8, 0.8),
    length: chance.lognormal(2.1, 0.5),
    emoji: chance.chance(0.17),
  };
}
