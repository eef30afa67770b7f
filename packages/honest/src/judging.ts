import type { Answers } from './ask-api.ts';
import type { PartFacts, Reading, TagFacts } from './facts.ts';
import type { Facts, Finding } from './rule.ts';
import { unseenWords } from './unseen-words.ts';
import { words, type Words } from './words.ts';

/** A tag at one width, with what its presses opened and what the API says about it. */
export interface Subject {
  readonly tag: TagFacts;
  readonly opened: readonly TagFacts[];
  readonly answers: Answers;
  readonly where: string;
}

const nameOf = ({ name, merchant, venue, room, frame }: TagFacts): string =>
  `<${name}${merchant && ` merchant="${merchant}"`}${venue && ` venue="${venue}"`}${room && ` room="${room}"`}>${frame && ` in the frame ${frame}`}`;

const subjectOf = ({ asked }: Facts, { width, opened }: Reading, tag: TagFacts): Subject => ({
  tag,
  opened: opened.filter(({ place }) => place === tag.place),
  answers: asked.answers(tag),
  where: `${nameOf(tag)}, ${width} px`,
});

/** States in which nothing that a law speaks of is shown, because nothing came. */
const nothingCame = /^(|idle|loading|checking|failed|offline|cannot-check)$/;

/**
 * Judges each displayed tag of these names, at every width. One whose figures did not arrive shows nothing that a law speaks
 * of, and nobody can tell what it would show.
 */
export function eachTag(
  facts: Facts,
  names: readonly string[],
  judge: (subject: Subject) => Omit<Finding, 'where'> | undefined,
): readonly Finding[] {
  return facts.readings.flatMap((reading) =>
    reading.page.tags.flatMap((tag): Finding[] => {
      if (!names.includes(tag.name) || !tag.displayed) return [];
      const subject = subjectOf(facts, reading, tag);
      const { where } = subject;
      if (nothingCame.test(tag.state))
        return [
          { ...cannotTell(words(`state “${tag.state}”: nothing arrived`, `状态“${tag.state}”：数据没有到达`)), where },
        ];
      const found = judge(subject);
      return found ? [{ ...found, where }] : [];
    }),
  );
}

type Judged = Omit<Finding, 'where'>;
export const met = (seen: Words): Judged => ({ verdict: 'met', seen });
export const missing = (seen: Words): Judged => ({ verdict: 'missing', seen });
export const cannotTell = (seen: Words): Judged => ({ verdict: 'cannot-tell', seen });

/** Where what the API says could not be asked. */
export const noAnswer = ({ tag }: Subject): Judged =>
  cannotTell(
    words(`the API gave no answer (${tag.api || 'no address found'})`, `接口没有回答（${tag.api || '没有找到地址'}）`),
  );

/** A part of the tag by one of its names, whether or not it is seen. */
export const partOf = ({ parts }: TagFacts, ...names: readonly string[]): PartFacts | undefined =>
  parts.find((part) => names.some((name) => part.names.includes(name)));

/** All of them. */
export const partsOf = ({ parts }: TagFacts, ...names: readonly string[]): readonly PartFacts[] =>
  parts.filter((part) => names.some((name) => part.names.includes(name)));

/** A fact of the disclosure, as a press opened it; the one that is seen, if any is. */
export function disclosed({ tag, opened }: Subject, fact: string): PartFacts | undefined {
  const all = [tag, ...opened].flatMap((one) => partsOf(one, fact).filter(({ element }) => element === 'div'));
  return all.find(({ seen }) => seen) ?? all[0];
}

/** A text as a report quotes it. */
export const quote = (text: string): string => (text.length > 120 ? `“${text.slice(0, 119)}…”` : `“${text}”`);

/** Why a part is not seen, for a report. */
export const whyNot = (part: PartFacts | undefined): Words =>
  part ? unseenWords(part.unseen) : words('not there', '没有');

/**
 * Whether the page has laid another figure over a part: what is seen in its place then differs, which is judged with the
 * figures and not as something that is hidden.
 */
export const isReplaced = ({ texts }: PartFacts): boolean =>
  texts.some(({ unseen }) => /^covered by .* that says “.*\d/.test(unseen));
