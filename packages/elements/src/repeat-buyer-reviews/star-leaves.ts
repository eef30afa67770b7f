import type { Review } from '@huitou/contract/review.js';
import { leaf } from '@huitou/tokens/clover.js';
import { html, nothing } from 'lit/html.js';
import { number } from '../shared/format.ts';
import { wordFor } from '../shared/word-for.ts';
import type { ReviewWords } from './strings/words.ts';

/** Dimensions in the places of their leaves. */
const places = ['quality', 'service', 'content', 'returning'];

/** A few dozen shapes at most, each worked out once: a page has them thousands of times. */
const shapes = new Map<number, string>();

function shape(place: number, stars: number): string {
  const key = place * 1000 + stars;
  let path = shapes.get(key);
  if (path === undefined) shapes.set(key, (path = leaf(place, stars * 20, 2.4)));
  return path;
}

/** What five stars everywhere would be: drawn around what was given. */
const outlines = places.map((_, place) => shape(place, 5)).join('');

/** Stars as leaves: the area of a leaf is what a dimension was given, of five. One drawing, and the same in words. */
export function starLeaves({ lang, dimensions, rated, and }: ReviewWords, stars: Review['stars']): unknown {
  if (!Object.keys(stars).length) return nothing;
  const said = Object.entries(stars).map(([id, value]) => rated(wordFor(dimensions, id), number(lang, value)));
  const [a, b, c, d] = places.map((id, place) => (stars[id] ? shape(place, stars[id]) : ''));
  return html`<svg class="stars" part="stars" viewBox="0 0 100 100" role="img">
    <path d=${a} />
    <path d=${b} />
    <path d=${c} />
    <path d=${d} />
    <path d=${outlines} />
    <title>${said.join(and)}</title>
  </svg>`;
}
