import { create } from './create.ts';

/** A button of a review. In a list of all buttons, `author` tells it from those of the others. */
export const namedButton = (
  attributes: Readonly<Record<string, string>>,
  words: string,
  author: string,
): HTMLButtonElement => create('button', { ...attributes, 'aria-label': `${words}: ${author}` }, words);
