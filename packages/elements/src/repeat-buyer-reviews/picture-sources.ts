import type { Medium } from '@huitou/contract/review.js';
import { addressOf } from './address-of.ts';
import { create } from './create.ts';

/** Around `image` of 64 px, what the API has of a picture in other forms and sizes; the first form that a browser knows is loaded. */
export function withSources(home: URL, { variants = [] }: Medium, image: HTMLImageElement): Element {
  const sets = new Map<string, string>();
  for (const { src, type, width } of variants) {
    const address = addressOf(home, src);
    if (address?.own) sets.set(type, `${sets.has(type) ? `${sets.get(type)},` : ''}${address.href} ${width}w`);
  }
  const sources = [...sets].map(([type, srcset]) => create('source', { type, sizes: '64px', srcset }));
  return sources.length ? create('picture', {}, ...sources, image) : image;
}
