import type { Aspect, Tone, Topic } from './topics/aspect.ts';
import { condition } from './topics/condition.ts';
import { delivery } from './topics/delivery.ts';
import { goods } from './topics/goods.ts';
import { meaning } from './topics/meaning.ts';
import { service } from './topics/service.ts';
import { stay } from './topics/stay.ts';

/** Grows with every change of the patterns, so that a store knows which of its reviews to read again. */
export const topicsVersion = 1;

/** Where what was said was bought: a parcel or a night. Neighbours of one may be the praise of the other (quiet, fresh). */
const kinds: readonly (readonly [RegExp | undefined, readonly Aspect[]])[] = [
  [
    /快递|物流|发货|包装|收到|尺码|正品|店家|客服|下单|穿|parcel|shipping|shipped|delivered|packag|seller|\bfits?\b|ordered/i,
    [...goods, ...delivery],
  ],
  [
    /房|酒店|宾馆|旅馆|民宿|公寓|入住|住了|住宿|前台|\b(?:rooms?|apartment|apt|house|stay(?:ed|ing)?|hosts?|airbnb|place|check[- ]?in|bed(?:room)?s?|condo|hotel|listing)\b/i,
    stay,
  ],
  [undefined, [...condition, ...service]],
];

const aspects: readonly Aspect[] = kinds.flatMap(([, list]) => list);

/** Aspects of what the text speaks of; of both kinds where it does not say, unless it is long enough to have said so. */
function aspectsFor(text: string): readonly Aspect[] {
  const spoken = kinds.map(([words]) => words?.test(text));
  const silent = spoken.every((word) => !word);
  return kinds.flatMap(([, list], kind) =>
    (spoken[kind] ?? true) || (silent && (text.length < 60 || list !== stay)) ? list : [],
  );
}

/** Every topic by its id. */
export const topics: ReadonlyMap<string, Topic> = new Map(
  aspects
    .flatMap(({ praise, wish }) => [praise, wish].filter((topic) => topic !== undefined))
    .map((topic) => [topic.id, topic]),
);

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
  return about;
}
