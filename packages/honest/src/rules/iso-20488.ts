import type { PartFacts } from '../facts.ts';
import { disclosed, eachTag, met, missing, noAnswer, partsOf, quote, whyNot, type Subject } from '../judging.ts';
import { says } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { words } from '../words.ts';
import { laws } from './laws.ts';

const list = ['repeat-buyer-reviews'];

const newest: Rule = {
  id: 'iso-newest-first',
  ...laws.iso,
  article: 'publication; Interim Provisions on Online Unfair Competition (Order 91)',
  asks: words(
    'Reviews stand in an order that puts no good ones first: the newest first, until a reader chooses.',
    '评价的默认顺序不把好评放前面：最新的在前，直到读者自己选择。',
  ),
  judge: (facts) =>
    eachTag(facts, list, ({ tag }) =>
      tag.sort === 'newest' || tag.sort === ''
        ? met(words('newest first', '最新的在前'))
        : missing(words(`the page begins with “${tag.sort}”`, `页面一开始按“${tag.sort}”排序`)),
    ),
};

/** The parts of a list's reviews, each with the review that the API has in its place. */
function inOrder({ tag, answers }: Subject, name: string) {
  const reviews = answers.reviews?.reviews ?? [];
  const found = new Map<number, PartFacts>();
  for (const part of partsOf(tag, name)) if (part.group >= 0 && !found.has(part.group)) found.set(part.group, part);
  const groups = Math.max(-1, ...tag.parts.map(({ group }) => group)) + 1;
  return reviews.slice(0, groups).map((review, place) => ({ review, part: found.get(place) }));
}

const dayOf = (day: string): number => Number(day.slice(8, 10));

const dates: Rule = {
  id: 'iso-dates',
  ...laws.iso,
  article: 'publication',
  asks: words(
    'A review says when it was written and, where that is known, when its author bought.',
    '每条评价注明写作日期；知道购买日期的，也要注明。',
  ),
  judge: (facts) =>
    eachTag(facts, list, (subject) => {
      const { tag } = subject;
      if (tag.sort !== 'newest' || tag.filter || !partsOf(tag, 'review').length) return undefined;
      if (!subject.answers.reviews) return noAnswer(subject);
      const all = inOrder(subject, 'meta');
      const wrong = all.find(({ review, part }) =>
        [review.at, ...(review.orderedOn ? [review.orderedOn] : [])].some(
          (day) => !says(part?.seen ?? '', dayOf(day), 0),
        ),
      );
      if (!wrong) return met(words(quote(all[0]?.part?.seen ?? ''), quote(all[0]?.part?.seen ?? '')));
      const seen = wrong.part?.seen ? words(quote(wrong.part.seen), quote(wrong.part.seen)) : whyNot(wrong.part);
      const days = [wrong.review.at, wrong.review.orderedOn].filter(Boolean).join(', ');
      return missing(
        words(`written and bought on ${days}; seen: ${seen.en}`, `写作与购买日期 ${days}；看到的是：${seen['zh-CN']}`),
      );
    }),
};

const reply: Rule = {
  id: 'iso-reply',
  ...laws.iso,
  article: 'publication: right of reply',
  asks: words('What the merchant answered stands with the review.', '商家的回复与评价放在一起。'),
  judge: (facts) =>
    eachTag(facts, list, (subject) => {
      const { tag } = subject;
      if (tag.sort !== 'newest' || tag.filter || !partsOf(tag, 'review').length) return undefined;
      if (!subject.answers.reviews) return noAnswer(subject);
      const answered = inOrder(subject, 'reply').filter(({ review }) => review.reply);
      if (answered.length === 0) return undefined;
      const wrong = answered.find(({ part }) => !part?.seen);
      return wrong
        ? missing(
            words(
              `the answer to review ${wrong.review.id}: ${whyNot(wrong.part).en}`,
              `评价 ${wrong.review.id} 的回复：${whyNot(wrong.part)['zh-CN']}`,
            ),
          )
        : met(words(`${answered.length} answers`, `${answered.length} 条回复`));
    }),
};

const report: Rule = {
  id: 'iso-report',
  ...laws.iso,
  article: 'moderation: flagging',
  asks: words(
    'A reader can report a review, or its author object to what became of it.',
    '读者可以举报评价，作者可以对处理提出异议。',
  ),
  judge: (facts) =>
    eachTag(facts, list, (subject) => {
      const all = [subject.tag, ...subject.opened];
      const way =
        all
          .flatMap((one) => one.parts.filter(({ about, element }) => element === 'button' && about === 'report'))
          .find(({ seen }) => seen) ??
        all.flatMap((one) => partsOf(one, 'objection')).find(({ seen }) => seen) ??
        ['rules', 'issuer']
          .map((fact) => disclosed(subject, fact))
          .find((fact) => fact?.links.some(({ unseen }) => !unseen));
      return way
        ? met(words(quote(way.seen), quote(way.seen)))
        : missing(
            words(
              'no button to report, no link to object, no address of rules or issuer',
              '没有举报按钮、异议链接，也没有规则或签发方的地址',
            ),
          );
    }),
};

export const iso20488: readonly Rule[] = [newest, dates, reply, report];
