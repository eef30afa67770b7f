import { eachTag, met, missing, partOf, quote } from '../judging.ts';
import { numbersIn } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { words } from '../words.ts';
import { figures } from './figures.ts';
import { laws } from './laws.ts';

const suppression: Rule = {
  id: 'ftc-suppression',
  ...laws.ftc,
  article: '465.7',
  asks: words(
    'A list that leaves reviews out does not look as if it were all of them: it says how many of how many.',
    '筛选过的列表不能看起来像全部：要说明“共多少条中的多少条”。',
  ),
  judge: (facts) =>
    eachTag(facts, ['repeat-buyer-reviews'], ({ tag }) => {
      if (!tag.filter) return undefined;
      const part = partOf(tag, 'left-out');
      return part && numbersIn(part.seen).length > 1
        ? met(words(quote(part.seen), quote(part.seen)))
        : missing(
            words(
              `the page narrows the list to ${quote(tag.filter)} and does not say what that leaves out`,
              `页面把列表筛选为${quote(tag.filter)}，却没有说明略去了多少`,
            ),
          );
    }),
};

const badge: Rule = {
  id: 'ftc-badge',
  ...laws.ftc,
  article: '465.6',
  asks: words(
    'A seal is verified on the site that shows it, and says who issued it.',
    '徽章在展示它的网站上得到验证，并说明由谁签发。',
  ),
  judge: (facts) =>
    eachTag(facts, ['trust-badge'], ({ tag }) => {
      // None was granted: the tag says so, and claims nothing.
      if (/^(none|collecting)$/.test(tag.state)) return undefined;
      if (tag.state !== 'verified')
        return missing(words(`not verified here: ${tag.state}`, `在此处未通过验证：${tag.state}`));
      const link = partOf(tag, 'link', 'strip-link', 'mark-link')?.links.find(({ unseen }) => !unseen);
      return link
        ? met(words(`verified, issued by ${link.href}`, `已验证，签发方 ${link.href}`))
        : missing(words('its issuer is not named', '没有说明签发方'));
    }),
};

export const ftc465: readonly Rule[] = [suppression, figures, badge];
