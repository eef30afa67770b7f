import type { Language } from '../text/trade.ts';
import { givenNames, surnames, nicknames } from '../text/names.ts';
import type { Random } from './random.ts';

/** A buyer and the parameters of their behaviour. */
export interface Person {
  readonly id: string;
  readonly language: Language;
  /** Unmasked, as in the platform's own records; the server masks it. */
  readonly name: string;
  readonly avatar: string | null;
  /** 0 is average, 1 is hard to please. */
  readonly strictness: number;
  /** Days of delay that lower the perceived service by 0.9. */
  readonly patience: number;
  /** 0 is average; more makes another purchase likelier. */
  readonly loyalty: number;
  /** Factor on the industry's days between two purchases. */
  readonly reorderFactor: number;
  /** Factor on the market's reviews per order. */
  readonly reviewRate: number;
  /** Median number of clauses in their reviews. */
  readonly reviewLength: number;
  readonly usesEmoji: boolean;
}

/** Number of faces in demo/pictures. */
const faces = 240;

/** Motifs that people use as an avatar instead of a face. */
const avatarMotifs = [
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

const drawAvatar = (random: Random): string | null => {
  if (random.chance(0.35)) return null;
  if (random.chance(0.3)) return `/pictures/goods/${random.pick(avatarMotifs)}-${random.integer(0, 3)}.svg`;
  return `/pictures/people/${random.integer(1, faces)}.svg`;
};

const chineseName = (random: Random): string => {
  if (random.chance(0.45)) return random.pick(nicknames.zh);
  const given = random.pick(givenNames.zh);
  return random.pick(surnames.zh) + (random.chance(0.3) ? given.slice(1) : given);
};

const englishName = (random: Random): string => {
  if (random.chance(0.2)) return random.pick(nicknames.en);
  const given = random.pick(givenNames.en);
  return random.chance(0.55) ? `${given} ${random.pick(surnames.en)}` : given;
};

/** Draws a buyer; the same number and seed give the same buyer. */
export function drawPerson(language: Language, number: number, source: Random): Person {
  const random = source.fork(`person ${number}`);
  return {
    id: `b${(number + 1).toString(36).padStart(4, '0')}`,
    language,
    name: language === 'zh' ? chineseName(random) : englishName(random),
    avatar: drawAvatar(random),
    strictness: random.normal() * 0.5,
    patience: random.lognormal(1.2, 0.6),
    loyalty: random.normal() * 0.7,
    reorderFactor: random.lognormal(1, 0.3),
    reviewRate: random.lognormal(0.8, 0.8),
    reviewLength: random.lognormal(2.1, 0.5),
    usesEmoji: random.chance(0.17),
  };
}
