import type { Random } from '../model/random.ts';
import type { Phrases } from './phrases.ts';
import type { RecentPhrases } from './recent-phrases.ts';
import { capitalize } from './sentences.ts';
import type { Complaint, Language } from './trade.ts';

/** The review that a host replies to. */
export interface ReplyContext {
  readonly complaints: readonly Complaint[];
  readonly lukewarm: boolean;
  readonly purchases: number;
  readonly photos: boolean;
}

const thanksFor = (
  phrases: Phrases,
  { lukewarm, photos, purchases }: ReplyContext,
  random: Random,
): readonly string[] => {
  if (lukewarm) return phrases.ask;
  if (photos && random.chance(0.4)) return phrases.thanksPhoto;
  return purchases > 1 && random.chance(0.5) ? phrases.thanksAgain : phrases.thanks;
};

/** Composes a host's reply: what was done about each complaint, or thanks if there is none. */
export function composeReply(
  language: Language,
  phrases: Phrases,
  context: ReplyContext,
  random: Random,
  recent: RecentPhrases,
): string {
  const { complaints } = context;
  const stop = language === 'zh' ? '。' : '. ';
  const sentences =
    complaints.length === 0
      ? [recent.pick(thanksFor(phrases, context, random), random)]
      : [
          ...(random.chance(0.75) ? [recent.pick(phrases.sorry, random)] : []),
          ...complaints.map(({ fix }) => fix),
          ...(random.chance(0.6) ? [recent.pick(phrases.promise, random)] : []),
        ];
  const text = sentences.map((sentence) => (/[?？]$/.test(sentence) ? sentence : sentence + stop)).map(capitalize);
  return text.join('').trim();
}
