import type { Review } from '@huitou/contract/review.js';
import { leafPath } from '../clover/clover-paths.ts';
import { number } from '../messages/format.ts';
import { createSvg } from './create.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { wordFor } from './word-for.ts';

/** Dimensions in the places of their leaves. */
const places = ['quality', 'service', 'content', 'returning'];
const gap = 2.4;

const shape = (place: number, stars: number | undefined): string => (stars ? leafPath(place, stars * 20, gap) : '');

/** What five stars everywhere would be: drawn around what was given. */
const outlines = (): string => places.map((_, place) => shape(place, 5)).join('');

function draw({ lang, dimensions, rated, and }: ReviewsMessages, stars: Review['stars']): SVGElement {
  const given = Object.entries(stars);
  const words = given.map(([id, value]) => rated(wordFor(dimensions, id), number(lang, value)));
  const byDimension = new Map(given);
  return createSvg(
    'svg',
    { class: 'clover stars', part: 'stars', viewBox: '0 0 100 100', role: 'img', 'aria-label': words.join(and) },
    ...places.map((id, place) => createSvg('path', { d: shape(place, byDimension.get(id)) })),
    createSvg('path', { class: 'outline', d: outlines() }),
  );
}

/** Thousands of reviews have a few hundred ratings: each is drawn once and copied. */
const drawn = new WeakMap<ReviewsMessages, Map<string, SVGElement>>();

/** Stars as leaves: the area of a leaf is what a dimension was given, of five. One drawing, and the same in words. */
export function starLeaves(messages: ReviewsMessages, stars: Review['stars']): Node | undefined {
  const key = Object.entries(stars).join(' ');
  if (!key) return undefined;
  let known = drawn.get(messages);
  if (!known || known.size > 1000) drawn.set(messages, (known = new Map<string, SVGElement>()));
  let drawing = known.get(key);
  if (!drawing) known.set(key, (drawing = draw(messages, stars)));
  return drawing.cloneNode(true);
}
