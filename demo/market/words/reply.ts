import type { Random } from '../model/random.ts';
import type { Memory } from './memory.ts';
import type { Phrases } from './phrases.ts';
import { capital } from './review.ts';
import type { Complaint, Language } from './trade.ts';

/** What a host answers: to a complaint with what was done about it, else with thanks. */
export function reply(
  language: Language,
  phrases: Phrases,
  complaints: readonly Complaint[],
  chance: Random,
  memory: Memory,
): string {
  const stop = language === 'zh' ? '。' : '. ';
  const sentences =
    complaints.length === 0
      ? [memory.fresh(phrases.thanks, chance)]
      : [
          ...(chance.chance(0.75) ? [memory.fresh(phrases.sorry, chance)] : []),
          ...complaints.map(({ fix }) => fix),
          ...(chance.chance(0.6) ? [memory.fresh(phrases.promise, chance)] : []),
        ];
  const text = sentences.map((sentence) => (/[?？]$/.test(sentence) ? sentence : sentence + stop)).map(capital).join('');
  return text.trim();
}
