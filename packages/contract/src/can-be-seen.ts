// Spaces, controls, marks without a letter and the fillers of Hangul and Braille draw nothing.
const seen = /[^\s\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0\u2800]/u;

/** Whether a text has a character that a reader sees. */
export const canBeSeen = (text: string): boolean => seen.test(text);
