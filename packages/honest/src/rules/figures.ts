import { wholePoints } from '@huitou/contract/whole-points.js';
import { eachTag, isReplaced, met, missing, noAnswer, partsOf, quote, type Subject } from '../judging.ts';
import { numbersIn, says } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { words } from '../words.ts';
import { laws } from './laws.ts';

/** A figure: where it stands, and what the API says it is. */
type Expected = readonly [parts: readonly string[], figures: readonly number[], give?: number];

function expectedOf({ tag, answers: { index, summary } }: Subject): readonly Expected[] {
  const buyers = index ? [index.buyers.returning, index.buyers.all] : [];
  const score = index?.score == null ? undefined : wholePoints(index.score);
  if (tag.name === 'returning-customer-index' && index && score !== undefined) {
    return [
      [['sample', 'compact-sample'], buyers],
      [['score', 'compact-score'], [score]],
    ];
  }
  // A badge states what was true when it was signed.
  if (tag.name === 'trust-badge' && score !== undefined && tag.state === 'verified')
    return [[['score', 'strip-link'], [score], 2]];
  if (tag.name !== 'repeat-buyer-reviews' || !summary) return [];
  const again = summary.wouldBuyAgain.share;
  return [
    [['how', 'compact-all'], [summary.reviews]],
    ...(again === null ? [] : [[['again'], [again * 100]] as const]),
  ];
}

/** Figures that are seen against those of the API. */
export const figures: Rule = {
  id: 'ftc-figures',
  ...laws.ftc,
  article: '465.8; 2005/29/EC art. 6',
  asks: words(
    'The figures that a reader sees are those that were worked out: none is covered, changed or renamed.',
    '读者看到的数字就是算出来的数字：不遮盖、不改动、不换说法。',
  ),
  judge: (facts) =>
    eachTag(facts, ['returning-customer-index', 'repeat-buyer-reviews', 'trust-badge'], (subject) => {
      const { tag, answers } = subject;
      // A badge that is not verified states no figure.
      if (tag.name === 'trust-badge' && tag.state !== 'verified') return undefined;
      if (!(tag.name === 'repeat-buyer-reviews' ? answers.summary : answers.index)) return noAnswer(subject);
      const looked = expectedOf(subject).flatMap(([names, all, give]) => {
        const part = partsOf(tag, ...names).find((one) => one.seen || isReplaced(one));
        return part && numbersIn(part.text).length + numbersIn(part.seen).length > 0 ? [{ part, all, give }] : [];
      });
      const wrong = looked.find(
        ({ part, all, give }) => isReplaced(part) || !all.every((figure) => says(part.seen, figure, give ?? 0.5)),
      );
      if (!wrong)
        return looked.length > 0
          ? met(
              words(
                quote(looked.map(({ part }) => part.seen).join(' · ')),
                quote(looked.map(({ part }) => part.seen).join(' · ')),
              ),
            )
          : undefined;
      const { part, all } = wrong;
      const instead = part.texts.find(({ unseen }) => unseen)?.unseen;
      const seen = isReplaced(part) && instead ? instead : quote(part.seen);
      return missing(
        words(
          `::part(${part.names[0]}) should say ${all.join(' and ')}; seen: ${seen}`,
          `::part(${part.names[0]}) 应为 ${all.join('、')}；看到的是：${seen}`,
        ),
      );
    }),
};
