import type { Draft, StoredPicture } from '@huitou/client/outbox/entry.js';

/** Dimension ids by the place of their leaf in the clover. */
export const places = ['quality', 'service', 'content', 'returning'] as const;

/** Most characters and pictures that a review may have. */
export const longest = 2000;
export const mostPictures = 6;

/** A picture as it is kept, with what shows it: a canvas, since a page may forbid images that it does not know. */
export interface Picture extends StoredPicture {
  readonly canvas: HTMLCanvasElement;
}

/** What the form holds; nothing is changed in place. */
export interface FormDraft {
  readonly stars: Readonly<Record<string, number>>;
  readonly text: string;
  readonly goods: string;
  readonly again: boolean | null;
  readonly topics: readonly string[];
  readonly pictures: readonly Picture[];
}

export const emptyDraft: FormDraft = { stars: {}, text: '', goods: '', again: null, topics: [], pictures: [] };

/** The love level 1-5 that the leaves come to; 0 while none is lit. */
export function loveOf({ stars }: FormDraft): number {
  const given = Object.values(stars);
  return given.length ? Math.round(given.reduce((sum, one) => sum + one, 0) / given.length) : 0;
}

/** The leaves as percentages of full ones, by place; null for one that is not lit. */
export const leavesOf = ({ stars }: Pick<FormDraft, 'stars'>): readonly (number | null)[] =>
  places.map((place) => (stars[place] ? stars[place] * 20 : null));

/** Whether there is something that a review can be made of. */
export const isSaying = ({ stars, text }: FormDraft): boolean => text.trim() !== '' || Object.keys(stars).length > 0;

/** Whether anything at all has been put in. */
export const isTouched = (draft: FormDraft): boolean =>
  isSaying(draft) || draft.again !== null || draft.topics.length + draft.pictures.length > 0;

/** The draft as it is sent: what was not said is left out. */
export function toSend({ stars, text, goods, again, topics }: FormDraft, lang: string): Draft {
  const words = text.trim();
  return {
    ...(Object.keys(stars).length && { stars: { ...stars } }),
    ...(words && { text: words, lang }),
    ...(goods && { goods }),
    ...(again !== null && { wouldBuyAgain: again }),
    ...(topics.length && { topics: [...topics] }),
  };
}

/** What was sent or stored, as the form holds it. */
export const fromStored = (draft: Draft, pictures: readonly Picture[]): FormDraft => ({
  stars: { ...draft.stars },
  text: draft.text ?? '',
  goods: draft.goods ?? '',
  again: draft.wouldBuyAgain ?? null,
  topics: [...(draft.topics ?? [])],
  pictures,
});
