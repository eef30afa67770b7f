import { disclosed, eachTag, met, missing, noAnswer, partOf, quote, whyNot } from '../judging.ts';
import { says } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { words } from '../words.ts';
import { claimsIn } from './claims.ts';
import { laws } from './laws.ts';

/** Tags that show reviews or what was worked out from them, and say by a press how that was verified. */
export const reviewTags = ['repeat-buyer-reviews', 'returning-customer-index', 'live-review-ticker', 'trust-venue'];

const verified: Rule = {
  id: 'omnibus-verified',
  ...laws.ucpd,
  article: 'art. 7(6); DMCC sch. 20 para 13',
  asks: words(
    'Whoever shows reviews or scores says whether and how it makes sure that they are of real buyers.',
    '展示评价或评分的人要说明：是否以及如何确保它们来自真实的购买者。',
  ),
  judge: (facts) => [
    ...eachTag(facts, reviewTags, (subject) => {
      const fact = disclosed(subject, 'verified');
      if (fact?.seen) return met(words(quote(fact.seen), quote(fact.seen)));
      const { en, 'zh-CN': zh } = whyNot(fact);
      return missing(words(`what a press on “how” should say, verified: ${en}`, `按“如何核实”后应说明的内容：${zh}`));
    }),
    // A badge says it on the issuer's page, which it links.
    ...eachTag(facts, ['trust-badge'], ({ tag }) => {
      if (tag.state !== 'verified') return undefined;
      const link = partOf(tag, 'link', 'strip-link', 'mark-link');
      const seen = link?.links.find(({ href, unseen }) => /^https?:/.test(href) && !unseen);
      return seen
        ? met(words(seen.href, seen.href))
        : missing(words('no link to the proof is seen', '看不到指向证明页的链接'));
    }),
  ],
};

const counted: Rule = {
  id: 'omnibus-hidden-counted',
  ...laws.ucpd,
  article: 'annex I 23c; FTC 465.7; E-commerce Law art. 39',
  asks: words(
    'Reviews that are not in sight are counted, as many as there are, with the reasons.',
    '没有直接展示的评价要如数注明，并说明原因。',
  ),
  judge: (facts) =>
    eachTag(facts, ['repeat-buyer-reviews'], (subject) => {
      const { tag, answers } = subject;
      if (!answers.summary) return noAnswer(subject);
      const count = answers.summary.folded.reduce((sum, { reviews }) => sum + reviews, 0);
      if (count === 0) return undefined;
      const button = tag.parts.find(({ element, about }) => element === 'button' && about === 'folded');
      const fact = disclosed(subject, 'folded');
      const shown = button ?? fact;
      if (shown && says(shown.seen, count) && (fact?.seen ?? '').length > 0)
        return met(words(quote(shown.seen), quote(shown.seen)));
      if (shown && says(shown.seen, count)) {
        return missing(
          words(
            `${count} are counted, their reasons are not said: ${whyNot(fact).en}`,
            `注明了 ${count} 条，但没有说明原因：${whyNot(fact)['zh-CN']}`,
          ),
        );
      }
      const seen = shown?.seen ? words(quote(shown.seen), quote(shown.seen)) : whyNot(shown);
      return missing(
        words(
          `the API counts ${count} hidden reviews; the page: ${seen.en}`,
          `接口计有 ${count} 条被折叠的评价；页面：${seen['zh-CN']}`,
        ),
      );
    }),
};

const claims: Rule = {
  id: 'omnibus-claims',
  ...laws.ucpd,
  article: 'annex I 23b',
  asks: words(
    'A page says that reviews are of real buyers only where steps were taken to check it, and can show them.',
    '只有采取并能说明核实步骤时，才可以声称评价来自真实的购买者。',
  ),
  judge: ({ readings }) =>
    readings.flatMap(({ page, width }) =>
      page.blocks.flatMap(({ text, linked }) =>
        claimsIn(text).map((sentence) => ({
          // What a link explains, a person has to read.
          verdict: linked ? ('cannot-tell' as const) : ('missing' as const),
          seen: words(
            `${quote(sentence)} stands outside of our tags${linked ? ', with a link' : ', without a basis'}`,
            `${quote(sentence)} 写在我们的标签之外${linked ? '，带有链接' : '，没有依据'}`,
          ),
          where: `${width} px`,
        })),
      ),
    ),
};

export const euOmnibus: readonly Rule[] = [verified, counted, claims];
