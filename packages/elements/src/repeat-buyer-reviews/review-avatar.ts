import { addressOf } from './address-of.ts';
import { create } from './create.ts';
import { picture } from './review-media.ts';

/** A given name says more than a family name: of a name in Chinese characters the last one. */
const initial = (name: string): string => /\p{Script=Han}$/u.exec(name)?.[0] ?? [...name.trim()][0] ?? '';

/** What stands for a picture of an author. */
export const initials = (character: string): HTMLElement =>
  create('span', { class: 'avatar', part: 'avatar', 'aria-hidden': 'true', 'data-initial': character });

/** The picture of an author if it is on the API's origin, else an initial. */
export function avatar(home: URL, src: string | null, name: string): Node {
  const address = addressOf(home, src);
  if (!address?.own) return initials(initial(name));
  return picture(address.href, '36', { class: 'avatar', part: 'avatar', 'data-initial': initial(name) });
}
