/** What is neither a letter nor a digit: spaces, punctuation, emoji, marks above and below letters, what cannot be seen. */
const others = /[^\p{L}\p{N}]/gu;
const repeated = /(.)\1+/gsu;

/**
 * A text as it is compared: one width and case, without spaces, punctuation, emoji and marks, every run of one character
 * once (好好好好 as 好, "sooo" as "so"). It is decomposed (NFKD), so that an accent that is left out changes nothing.
 * Normalising what was normalised changes nothing.
 */
export const normalizeText = (text: string): string =>
  text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(others, '').replace(repeated, '$1');
