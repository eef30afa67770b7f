import { cannotTell, disclosed, eachTag, met, missing, partOf, partsOf, quote, whyNot } from '../judging.ts';
import type { Rule } from '../rule.ts';
import { words } from '../words.ts';
import { reviewTags } from './eu-omnibus.ts';
import { laws } from './laws.ts';

const rules: Rule = {
  id: 'ecommerce-rules',
  ...laws.ecommerce,
  article: 'art. 39',
  asks: words(
    'The published rules can be read: what links to method, rules and proof leads to a page.',
    '公布的规则可以读到：方法、规则、证明的链接都能打开。',
  ),
  judge: (facts) =>
    eachTag(facts, [...reviewTags, 'trust-badge'], (subject) => {
      // A badge that was not granted claims nothing.
      if (subject.tag.name === 'trust-badge' && subject.tag.state !== 'verified') return undefined;
      const parts = [
        ...['method', 'rules'].map((fact) => disclosed(subject, fact)),
        partOf(subject.tag, 'link', 'strip-link', 'mark-link'),
      ];
      const statuses = parts
        .flatMap((part) => part?.links ?? [])
        .map(({ href }) => [href, facts.asked.status(href)] as const);
      const followed = statuses.filter(([, status]) => status !== undefined);
      if (followed.length === 0) return undefined;
      const dead = followed.find(([, status = 0]) => status >= 400);
      if (dead) return missing(words(`${dead[0]} answers ${dead[1]}`, `${dead[0]} 返回 ${dead[1]}`));
      const silent = followed.find(([, status]) => status === 0);
      if (silent) return cannotTell(words(`${silent[0]} does not answer`, `${silent[0]} 没有回应`));
      const seen = followed.map(([href]) => href).join(' ');
      return met(words(seen, seen));
    }),
};

const opens: Rule = {
  id: 'ecommerce-folded-open',
  ...laws.ecommerce,
  article: 'art. 39; no deletion',
  asks: words(
    'Folded reviews are not deleted: whoever wants to read them can, with the reason for each.',
    '被折叠的评价没有被删除：想看的人都能打开，并看到各自的原因。',
  ),
  judge: (facts) =>
    eachTag(facts, ['repeat-buyer-reviews'], ({ tag, opened, answers }) => {
      const count = answers.summary?.folded.reduce((sum, { reviews }) => sum + reviews, 0) ?? 0;
      // The small form opens the list, which has the button.
      if (count === 0 || partOf(tag, 'glance')) return undefined;
      const folds = opened.flatMap((one) => partsOf(one, 'fold'));
      const seen = folds.find((one) => one.seen);
      return seen
        ? met(words(quote(seen.seen), quote(seen.seen)))
        : missing(
            words(
              `a press on the count shows no folded review: ${whyNot(folds[0]).en}`,
              `按下数量后没有显示被折叠的评价：${whyNot(folds[0])['zh-CN']}`,
            ),
          );
    }),
};

export const chinaEcommerce: readonly Rule[] = [rules, opens];
