import { eachTag, met, missing, noAnswer, partOf, partsOf, quote, whyNot } from '../judging.ts';
import type { Rule } from '../rule.ts';
import { words } from '../words.ts';
import { laws } from './laws.ts';
import { programWords } from './mark-words.ts';

const identities: Rule = {
  id: 'live-identities',
  ...laws.live,
  article: 'room operators: identity and actual seller',
  asks: words(
    'A live room says who speaks, who sells, and which session a viewer is in.',
    '直播间要说明谁在讲、谁在卖、是哪一场直播。',
  ),
  judge: (facts) =>
    eachTag(facts, ['live-review-ticker'], (subject) => {
      const { tag, answers } = subject;
      if (!tag.room) return undefined;
      const { room } = answers;
      if (!room) return noAnswer(subject);
      const wanted = ['seller', ...(room.host ? ['host'] : []), ...(room.live && room.session ? ['session'] : [])];
      const lacks = wanted.find((name) => !partOf(tag, name)?.seen);
      const said = wanted.map((name) => partOf(tag, name)?.seen ?? '').join(' · ');
      if (!lacks) return met(words(quote(said), quote(said)));
      const { en, 'zh-CN': zh } = whyNot(partOf(tag, lacks));
      return missing(words(`::part(${lacks}): ${en}`, `::part(${lacks})：${zh}`));
    }),
};

const program: Rule = {
  id: 'live-ai-labelled',
  ...laws.live,
  article: 'AI personas: continuously labelled',
  asks: words(
    'Where a program speaks instead of a person, that is marked as long as it does.',
    '由程序而不是真人主播时，要持续标明。',
  ),
  judge: (facts) => [
    ...eachTag(facts, ['live-review-ticker'], ({ tag, answers: { room } }) => {
      if (!tag.room || room?.hostKind !== 'ai') return undefined;
      const host = partOf(tag, 'host');
      return programWords.test(host?.seen ?? '')
        ? met(words(quote(host?.seen ?? ''), quote(host?.seen ?? '')))
        : missing(
            words(
              `a program speaks; ::part(host): ${host?.seen || whyNot(host).en}`,
              `由程序主播；::part(host)：${host?.seen || whyNot(host)['zh-CN']}`,
            ),
          );
    }),
    ...eachTag(facts, ['trust-venue'], ({ tag, answers: { hosts } }) => {
      const programs = (hosts?.hosts ?? []).filter(({ room }) => room?.hostKind === 'ai');
      const places = partsOf(tag, 'place');
      const shown = programs.flatMap(({ merchant }) => {
        const group = places.find(({ about }) => about === merchant.id)?.group;
        return group === undefined ? [] : [{ merchant, mark: partsOf(tag, 'ai').find((one) => one.group === group) }];
      });
      if (shown.length === 0) return undefined;
      const wrong = shown.find(({ mark }) => !programWords.test(mark?.seen ?? ''));
      return wrong
        ? missing(
            words(
              `a program speaks for ${wrong.merchant.name}; ::part(ai): ${wrong.mark?.seen || whyNot(wrong.mark).en}`,
              `${wrong.merchant.name} 由程序主播；::part(ai)：${wrong.mark?.seen || whyNot(wrong.mark)['zh-CN']}`,
            ),
          )
        : met(words(`${shown.length} rooms with a program, marked`, `${shown.length} 个由程序主播的直播间，均已标明`));
    }),
  ],
};

export const chinaLive: readonly Rule[] = [identities, program];
