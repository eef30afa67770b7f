import { sampleValue } from './sample-value.ts';

type Message = (...values: readonly unknown[]) => unknown;

/** Numbers that decide on every plural form of the languages that we have. */
const counts = [0, 1, 2, 3, 11, 100, 1_000_000] as const;

/** Values that messages choose their words by; `undefined` leaves the sample where it is. */
const choices = [undefined, 0, 1, 3, 4, 365, false, true, 'par', 'below', 'above', 'leading'] as const;

const places = [0, 1, 2, 3, 4, 5] as const;

/** What a message says in one case, by the number that decides on its form. */
export type Said = ReadonlyMap<number, string>;

function say(message: Message, choice: unknown, at: number, count: number): string {
  const values = places.map((place) =>
    choice !== undefined && place === at ? choice : sampleValue(`${place}`, count),
  );
  const said = message(...values);
  return Array.isArray(said) ? said.join('\n') : String(said);
}

/** What English says; undefined if a value of that kind cannot stand in that place. */
function sayInEnglish(...[english, choice, at, count]: Parameters<typeof say>): string | undefined {
  try {
    const said = say(english, choice, at, count);
    return choice !== undefined && /undefined|NaN/.test(said) ? undefined : said;
  } catch (error) {
    if (choice === undefined) throw error;
    return undefined;
  }
}

/** Whether a message uses a value as a text that it takes apart, so that nothing else may stand in its place. */
function takesText(message: Message, at: number): boolean {
  try {
    for (const choice of [0, 1]) say(message, choice, at, 1);
    return false;
  } catch {
    return true;
  }
}

/**
 * Calls a message with sample arguments: in each place with every value that words are chosen by, and each of these with
 * every number that decides on a form. What the English message does not take, no other has to.
 *
 * @returns what it says, by the case; the first is the one without a choice.
 */
export function callMessage(message: Message, english: Message): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  for (const choice of choices) {
    for (const at of choice === undefined ? [0] : places) {
      const all = counts.flatMap((count): [number, string][] => {
        if (sayInEnglish(english, choice, at, count) === undefined) return [];
        // A number in the place of a text has no text's methods, which another language may need.
        if (typeof choice !== 'string' && choice !== undefined && takesText(message, at)) return [];
        return [[count, say(message, choice, at, count)]];
      });
      if (all.length > 0) found.set(`${at} ${choice}`, new Map(all));
    }
  }
  return found;
}
