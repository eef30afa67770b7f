/** The explicit formatting characters of UAX #9: embeddings, overrides and isolates, and what ends them. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Takes out the characters that turn the direction of what follows: they make a text read otherwise than it was written.
 * The marks LRM, RLM and ALM stay. They turn no letter, reach no further than any letter of their script does, and who
 * writes Arabic or Hebrew needs them.
 */
export const stripBidiControls = (text: string): string => text.replaceAll(controls, '');

/** For `JSON.parse`: takes them out of every text. */
export const withoutBidiControls = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? stripBidiControls(value) : value;
