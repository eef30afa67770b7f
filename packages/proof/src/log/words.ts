import { stripBidiControls } from '@huitou/contract/bidi-controls.js';

/** What of a review the log holds fast. */
export interface Words {
  readonly text: string;
  /** Stars by dimension. */
  readonly stars: Readonly<Record<string, number>>;
}

/**
 * What is hashed (SHA-256 of its UTF-8) in place of words, so that the log shows when they change and never what they were. The
 * salt is random and deleted with the review: without it nobody can find out whose words a hash was made of.
 */
export function saltedWords(salt: string, { text, stars }: Words): string {
  const sorted = Object.entries(stars).sort(([one], [other]) => (one < other ? -1 : 1));
  // As anyone may read it: an API takes out what turns the direction of a text.
  return JSON.stringify([salt, stripBidiControls(text), sorted]);
}
