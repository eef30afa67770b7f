import type { Random } from '../model/random.ts';
import type { Memory } from './memory.ts';
import type { Phrases } from './phrases.ts';
import { capital } from './sentences.ts';
import type { Complaint, Language } from './trade.ts';

/** What a host has before them. */
export interface Letter {
  readonly complaints: readonly Complaint[];
  readonly flat: boolean;
  readonly bought: number;
  readonly photos: boolean;
}

const thanks = (phrases: Phrases, { flat, photos, bought }: Letter, chance: Random): readonly string[] => {
  if (flat) return phrases.ask;
  if (photos && chance.chance(0.4)) return phrases.thanksPhoto;
  return bought > 1 && chance.chance(0.5) ? phrases.thanksAgain : phrases.thanks;
};

/** What a host answers: to a complaint with what was done about it, else with thanks. */
export function reply(language: Language, phrases: Phrases, letter: Letter, chance: Random, memory: Memory): string {
  const { complaints } = letter;
  const stop = language === 'zh' ? '。' : '. ';
  const sentences =
    complaints.length === 0
      ? [memory.fresh(thanks(phrases, letter, chance), chance)]
      : [
          ...(chance.chance(0.75) ? [memory.fresh(phrases.sorry, chance)] : []),
          ...complaints.map(({ fix }) => fix),
          ...(chance.chance(0.6) ? [memory.fresh(phrases.promise, chance)] : []),
        ];
  const text = sentences.map((sentence) => (/[?？]$/.test(sentence) ? sentence : sentence + stop)).map(capital);
  return text.join('').trim();
}
