import type { Random } from '../model/random.ts';
import { fits } from './fits.ts';
import type { RecentPhrases } from './recent-phrases.ts';
import type { Impression, ReviewContext } from './review-context.ts';
import { joinChinese, joinEnglish, ordinal } from './sentences.ts';
import type { Complaint } from './trade.ts';

export interface ReviewText {
  readonly text: string;
  readonly complaints: readonly Complaint[];
  /** Displeased without a concrete complaint. */
  readonly lukewarm: boolean;
}

const praiseFor = ({ trade, kind, phrases }: ReviewContext, about: Impression, random: Random): readonly string[] => {
  if (about === 'shown') return random.chance(0.5) ? trade.shown : phrases.honest;
  if (about === 'prompt') return phrases.prompt;
  if (about === 'answered') return phrases.answered;
  if (about === 'fair') return phrases.fair;
  return random.chance(0.6) ? kind.good : trade.good;
};

const complaintsFor = (
  { trade, kind, phrases }: ReviewContext,
  about: Impression,
  random: Random,
): readonly Complaint[] => {
  if (about === 'shown') return trade.notShown;
  if (about === 'late' || about === 'lost' || about === 'ignored' || about === 'dear') return phrases[about];
  return random.chance(0.7) ? kind.poor : trade.poor;
};

/** Composes a review: an opening, praise, where it is used, complaints, a closing phrase. */
export function composeReview(context: ReviewContext, random: Random, recent: RecentPhrases): ReviewText {
  const { phrases, trade, purchases, positives, negatives, language } = context;
  const displeased = negatives.length > 0;
  const size = Math.max(1, Math.min(7, Math.round(context.length)));
  const isUsable = (line: string): boolean => fits(line, context);
  const clauses: string[] = [];
  const append = (list: readonly string[]): void => {
    const usable = list.filter((line) => isUsable(line) && !clauses.includes(line));
    if (usable.length > 0) clauses.push(recent.pick(usable, random));
  };
  const icons = displeased ? phrases.emojiSad : phrases.emoji;
  const icon = context.emoji && random.chance(0.5) ? (language === 'zh' ? '' : ' ') + random.pick(icons) : '';
  if (size === 1 && random.chance(0.45)) {
    if (!displeased) return { text: random.pick(phrases.short) + icon, complaints: [], lukewarm: false };
    const short = phrases.shortMeh.filter(isUsable);
    if (random.chance(0.3)) return { text: random.pick(short) + icon, complaints: [], lukewarm: true };
  }
  const complaints = negatives.slice(0, size < 3 ? 1 : 2).map((about) => {
    const usable = complaintsFor(context, about, random).filter(({ text }) => isUsable(text));
    return recent.pick(usable.length > 0 ? usable : trade.poor, random);
  });
  if (size > 1 && random.chance(0.45)) {
    append(purchases > 3 ? phrases.regular : purchases > 1 ? phrases.again : phrases.first);
  }
  const praises = Math.max(displeased ? 0 : 1, size - clauses.length - complaints.length);
  for (const about of positives.slice(0, praises)) append(praiseFor(context, about, random));
  if (!displeased && size > 2 && random.chance(0.55)) append(trade.scenes);
  const praised = clauses.length;
  clauses.push(...complaints.map(({ text }) => text));
  if (displeased && size > 1 && random.chance(0.4)) append(phrases.hope);
  if (!displeased && size > 1 && random.chance(0.35)) append(phrases.close);
  if (clauses.length === 0) append(displeased ? phrases.shortMeh : phrases.short);
  const filled = clauses.map((clause) => clause.replace('{n}', String(purchases)).replace('{nth}', ordinal(purchases)));
  const contrastAt = complaints.length > 0 && praised > 0 ? praised : -1;
  return {
    text: (language === 'zh' ? joinChinese : joinEnglish)(filled, contrastAt, !displeased, random) + icon,
    complaints,
    lukewarm: false,
  };
}
