import { callMessage, type Said } from './call-message.ts';
import type { Leaves } from './leaves.ts';
import { marks } from './sample-value.ts';

type Message = (...values: readonly unknown[]) => unknown;

/** What is to be known of the messages in one language, beside the English ones. */
export interface Findings {
  readonly missing: readonly string[];
  /** Say nothing in some case. */
  readonly empty: readonly string[];
  /** Do not hold the same values as English: the path, and what is missing or too much. */
  readonly values: readonly string[];
  /** Say the same as English: a word that both languages have, or one that was forgotten. */
  readonly same: readonly string[];
  /** How many messages depend on a number, by how many forms they have. */
  readonly plurals: ReadonlyMap<number, number>;
}

const isCall = (value: unknown): value is Message => typeof value === 'function';
const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value));
const held = (said: Said): ReadonlySet<string> =>
  new Set([...said.values()].flatMap((text) => text.match(marks) ?? []));
const list = (values: readonly string[]): string => values.join(' ') || 'nothing';

/** What differs in the values that a message holds in its cases; undefined if nothing does. */
function valueFault(own: ReadonlyMap<string, Said>, english: ReadonlyMap<string, Said>): string | undefined {
  // A language may have a word for a number: one, two.
  const [plain] = own.values();
  const inWords = new Set(
    [...held(plain ?? new Map<number, string>())].filter((mark) =>
      [...(plain?.values() ?? [])].some((text) => !text.includes(mark)),
    ),
  );
  const known = new Set([...english.values()].flatMap((said) => [...held(said)]));
  for (const [which, said] of own) {
    const [here, there] = [held(said), held(english.get(which) ?? new Map<number, string>())];
    const lost = [...there].filter((one) => !here.has(one) && !inWords.has(one) && !/ \d+$/.test(which));
    const added = [...here].filter((one) => !known.has(one));
    if (lost.length + added.length > 0) return `lacks ${list(lost)}, has besides ${list(added)} (case ${which})`;
  }
  return undefined;
}

/** A word that is worth a look if it is the same in two languages. */
const isWord = (text: string): boolean => /\p{L}{4}/u.test(text.replaceAll(marks, ''));

/** Compares the messages of a language with the English ones. */
export function checkLanguage(own: Leaves, english: Leaves): Findings {
  const missing: string[] = [];
  const empty: string[] = [];
  const values: string[] = [];
  const same: string[] = [];
  const plurals = new Map<number, number>();
  for (const [path, there] of english) {
    const here = own.get(path);
    if (here === undefined) missing.push(path);
    else if (isCall(here) && isCall(there)) {
      const [said, inEnglish] = [callMessage(here, there), callMessage(there, there)];
      const texts = [...said.values()].flatMap((one) => [...one.values()]);
      if (texts.some((text) => !text.trim() || /undefined|NaN|\[object/.test(text))) empty.push(path);
      const fault = valueFault(said, inEnglish);
      if (fault) values.push(`${path} ${fault}`);
      const [first, theirs] = [said, inEnglish].map((all) => [...new Set(all.values().next().value?.values())]);
      if (first?.[0] === theirs?.[0] && isWord(first?.[0] ?? '')) same.push(path);
      if (theirs && theirs.length > 1 && first) plurals.set(first.length, (plurals.get(first.length) ?? 0) + 1);
    } else if (!textOf(here).trim()) empty.push(path);
    else if (textOf(here) === textOf(there) && isWord(textOf(here))) same.push(path);
  }
  return { missing, empty, values, same, plurals };
}
