/** Milliseconds: the shortest and the longest turn, and what it takes to see who speaks. */
const shortest = 6_000;
const longest = 20_000;
const look = 2_500;
/** Milliseconds a character: a Chinese one says as much as a few letters. */
const han = 160;
const letter = 55;

/** How long words are shown, in milliseconds: as long as they take to read calmly, at most what one turn of a long text takes. */
export function turnOf(...texts: readonly string[]): number {
  let time = look;
  for (const text of texts) {
    for (const character of text) time += /[\u2e80-\u9fff\uac00-\ud7af]/u.test(character) ? han : letter;
  }
  return Math.min(longest, Math.max(shortest, time));
}
