import type { Aspect, Tone, Topic } from './topics/aspect.ts';
import { aspects, aspectsFor } from './topics/kinds.ts';
import { meaning } from './topics/meaning.ts';

/** Grows with every change of the patterns, so that a store knows which of its reviews to read again. */
export const topicsVersion = 1;

/** Every topic by its id. */
export const topics: ReadonlyMap<string, Topic> = new Map(
  aspects
    .flatMap(({ praise, wish }) => [praise, wish].filter((topic) => topic !== undefined))
    .map((topic) => [topic.id, topic]),
);

/** Wishes that a praise settles, by id. */
const settledBy = new Map(aspects.flatMap(({ wish, settledBy: by }) => (wish && by ? [[wish.id, by]] : [])));

const opposite = { praise: 'wish', wish: 'praise' } as const;

/** The tones in which a text speaks of an aspect. */
function tonesOf(text: string, aspect: Aspect, language: 'zh' | 'en'): readonly Tone[] {
  const found = new Set<Tone>();
  for (const tone of ['praise', 'wish'] as const) {
    for (const pattern of aspect[language][tone] ?? []) {
      for (const match of text.matchAll(pattern)) {
        const means = meaning(text, match, language);
        if (means === 'said') found.add(tone);
        else if (means === 'denied') found.add(opposite[tone]);
        else if (means === 'wished' && tone === 'praise') found.add(aspect.evenIf ? 'praise' : 'wish');
      }
    }
  }
  return [...found];
}

const han = /\p{Script=Han}/u;
const latin = /[a-z]{2}/i;

/**
 * What a review speaks of, as topics: read from its words (Chinese and English) and checked against its stars. Praise
 * where the dimension's stars (or their mean, where it is not rated) are 2 or fewer is irony or a misreading and is left out;
 * a text that praises and blames the same thing is taken at what its stars say, and for both if they do not decide.
 * @param stars - Dimension id to stars, 1-5.
 */
export function topicsOf(text: string, stars: Readonly<Record<string, number>>): readonly Topic[] {
  const given = Object.values(stars);
  const mean = given.length > 0 ? given.reduce((sum, star) => sum + star, 0) / given.length : 3;
  const languages = (['zh', 'en'] as const).filter((language) => (language === 'zh' ? han : latin).test(text));
  const about: Topic[] = [];
  for (const aspect of aspectsFor(text)) {
    if (aspect.when && !aspect.when.test(text)) continue;
    const tones = new Set(languages.flatMap((language) => tonesOf(text, aspect, language)));
    const judged = stars[aspect.dimension] ?? mean;
    if (judged <= 2 || (tones.size === 2 && judged < 3)) tones.delete('praise');
    if (tones.size === 2 && judged >= 4) tones.delete('wish');
    for (const tone of tones) {
      const topic = aspect[tone];
      if (topic) about.push(topic);
    }
  }
  const said = new Set(about.map(({ id }) => id));
  return about.filter(({ id }) => !said.has(settledBy.get(id) ?? ''));
}
