import { disclosed, eachTag, met, missing } from '../judging.ts';
import type { Rule } from '../rule.ts';
import { words } from '../words.ts';
import { reviewTags } from './eu-omnibus.ts';
import { laws } from './laws.ts';

const policy: Rule = {
  id: 'dmcc-policy',
  ...laws.dmcc,
  article: 'sch. 20 para 13; E-commerce Law art. 39',
  asks: words(
    'The rules by which reviews are taken in and scores are made are published, and linked where they are shown.',
    '收录评价、计算评分的规则要公布，并在展示处给出链接。',
  ),
  judge: (facts) =>
    eachTag(facts, reviewTags, (subject) => {
      const links = ['method', 'rules']
        .flatMap((fact) => disclosed(subject, fact)?.links ?? [])
        .filter(({ unseen }) => !unseen);
      return links.length > 0
        ? met(words(links.map(({ href }) => href).join(' '), links.map(({ href }) => href).join(' ')))
        : missing(words('no link to method or rules behind the press on “how”', '按“如何核实”后没有方法或规则的链接'));
    }),
};

export const ukDmcc: readonly Rule[] = [policy];
