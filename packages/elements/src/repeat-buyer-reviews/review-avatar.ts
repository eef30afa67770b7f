import { create } from './create.ts';

/** A given name says more than a family name: of a name in Chinese characters the last one. */
export const initial = (name: string): string => /\p{Script=Han}$/u.exec(name)?.[0] ?? [...name.trim()][0] ?? '';

/**
 * An initial on a leaf. Which corners are round, and how far its colour is turned, follow from the seed: the same for one
 * person here, so that a reader knows them again, and others at every other merchant.
 */
export function avatar(seed: string, name: string): Node {
  const leaf = create('span', {
    class: 'avatar',
    part: 'avatar',
    'aria-hidden': 'true',
    'data-initial': initial(name),
  });
  // What is no number has round corners, and a colour that is not turned.
  const bits = parseInt(seed, 16);
  leaf.style.setProperty('--_leaf', [1, 2, 4, 8].map((bit) => `var(--_${bits & bit ? 'point' : 'round'})`).join(' '));
  leaf.style.filter = `hue-rotate(${(bits % 90) - 45}deg)`;
  return leaf;
}
