import type { VenueHost } from '@huitou/contract/venue.js';
import type { PartFacts } from '../facts.ts';
import {
  cannotTell,
  eachTag,
  met,
  missing,
  noAnswer,
  partOf,
  partsOf,
  quote,
  whyNot,
  type Subject,
} from '../judging.ts';
import { numbersIn } from '../numbers.ts';
import type { Finding, Rule } from '../rule.ts';
import { words } from '../words.ts';
import { laws } from './laws.ts';
import { paidWords } from './mark-words.ts';

/** A text that explains an order says at least this much. */
const leastLetters = 60;

const parameters: Rule = {
  id: 'ranking-parameters',
  ...laws.ranking,
  article: 'CRD art. 6a(1)(a); P2B art. 5',
  asks: words(
    'By what a list is ordered, and how much each of it weighs, is said directly at the list.',
    '列表按什么排序、各因素的权重，要在列表旁直接说明。',
  ),
  judge: (facts) =>
    eachTag(facts, ['trust-venue'], ({ tag, opened }) => {
      const order = partOf(tag, 'order');
      if (!order?.seen) {
        const { en, 'zh-CN': zh } = whyNot(order);
        return missing(words(`the button that explains the order: ${en}`, `说明排序的按钮：${zh}`));
      }
      const told = opened
        .flatMap((one) => partsOf(one, 'why'))
        .find(({ seen }) => seen.length >= leastLetters && numbersIn(seen).length > 0);
      return told
        ? met(words(quote(told.seen), quote(told.seen)))
        : missing(
            words(
              `a press on ${quote(order.seen)} opens no account with figures`,
              `按下${quote(order.seen)}没有给出带数字的说明`,
            ),
          );
    }),
};

const placeOf = ({ tag }: Subject, { merchant }: VenueHost): PartFacts | undefined =>
  partsOf(tag, 'place').find(({ about }) => about === merchant.id);

const paid: Rule = {
  id: 'ranking-paid',
  ...laws.ucpd,
  article: 'annex I 11a',
  asks: words(
    'Who pays for a place is marked beside it, in plain words, for everybody to see.',
    '付费得到的位置要在旁边用明白的词标明，人人可见。',
  ),
  judge: (facts) =>
    eachTag(facts, ['trust-venue'], (subject): Omit<Finding, 'where'> | undefined => {
      const { hosts } = subject.answers;
      if (!hosts) return noAnswer(subject);
      const all = hosts.hosts
        .filter(({ as }) => as === 'paid')
        .map((host) => ({ host, place: placeOf(subject, host) }));
      const shown = all.filter(({ place }) => place);
      if (shown.length === 0) {
        return all.length > 0
          ? cannotTell(words('the paid hosts of the API are not in the list', '接口中的付费主播不在列表里'))
          : undefined;
      }
      const wrong = shown.find(({ place }) => !paidWords.test(place?.seen ?? ''));
      if (!wrong) return met(words(`${shown.length} paid, marked`, `${shown.length} 个付费位置，均已标明`));
      const { merchant } = wrong.host;
      const instead = wrong.place?.seen ? words(quote(wrong.place.seen), quote(wrong.place.seen)) : whyNot(wrong.place);
      return missing(
        words(
          `${merchant.name} pays for its place; the mark: ${instead.en}`,
          `${merchant.name} 付费得到位置；标记：${instead['zh-CN']}`,
        ),
      );
    }),
};

export const euRanking: readonly Rule[] = [parameters, paid];
