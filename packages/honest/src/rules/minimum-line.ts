import { disclosed, eachTag, isReplaced, met, missing, partsOf, quote, whyNot, type Subject } from '../judging.ts';
import type { Finding, Rule } from '../rule.ts';
import { words, type Words } from '../words.ts';
import { laws } from './laws.ts';

/** What a score has to say of itself, and the parts that say it in one of its forms. */
const inParts: readonly (readonly [what: Words, parts: readonly string[]])[] = [
  [words('level among peers', '与同行相比的等级'), ['verdict', 'compact-verdict']],
  [words('value', '数值'), ['score', 'compact-score']],
  [words('sample', '样本'), ['sample', 'compact-sample']],
];

/** And what may stand behind a press. */
const inDisclosure: readonly (readonly [what: Words, fact: string])[] = [
  [words('window', '统计期间'), 'window'],
  [words('as of', '截至日期'), 'as-of'],
  [words('method', '方法'), 'method'],
  [words('issuer', '签发方'), 'issuer'],
];

/** Parts of a score that the tag always shows where it has them. */
const always = ['verdict', 'score', 'sample', 'source', 'compact-verdict', 'compact-score', 'compact-sample'];

function judge(subject: Subject): Omit<Finding, 'where'> {
  const { tag } = subject;
  const hidden = partsOf(tag, ...always).find((part) => part.text && !part.seen && !isReplaced(part));
  if (hidden) {
    const { en, 'zh-CN': zh } = whyNot(hidden);
    return missing(words(`::part(${hidden.names[0]}): ${en}`, `::part(${hidden.names[0]})：${zh}`));
  }
  if (tag.name === 'returning-customer-index') {
    const lacks = inParts.find(([, names]) => !partsOf(tag, ...names).some((part) => part.seen || isReplaced(part)));
    if (lacks) return missing(words(`no ${lacks[0].en}`, `没有${lacks[0]['zh-CN']}`));
  }
  const lacks = inDisclosure.find(([, fact]) => !disclosed(subject, fact)?.seen);
  if (lacks) {
    const { en, 'zh-CN': zh } = whyNot(disclosed(subject, lacks[1]));
    return missing(words(`${lacks[0].en}: ${en}`, `${lacks[0]['zh-CN']}：${zh}`));
  }
  return met(words(quote(tag.seen), quote(tag.seen)));
}

const line: Rule = {
  id: 'minimum-line',
  ...laws.house,
  article: '2005/29/EC art. 7; DMCC sch. 20 para 13; E-commerce Law art. 39',
  asks: words(
    'A score says its level and value, its peers, its sample, window, day, method and issuer, and the page’s styles hide none of it.',
    '评分要说明等级与数值、与谁相比、样本、期间、日期、方法和签发方，页面样式不得隐藏其中任何一项。',
  ),
  judge: (facts) =>
    // Too few buyers: the tag says that instead of a number.
    eachTag(facts, ['returning-customer-index', 'trust-venue'], (subject) =>
      subject.tag.state === 'collecting' ? undefined : judge(subject),
    ),
};

export const minimumLine: readonly Rule[] = [line];
