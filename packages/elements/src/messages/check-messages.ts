import { withScript } from './best-language.ts';
import { fixedMessages } from './fixed-messages.ts';
import type { HuitouMessages } from './huitou-messages.ts';
import { readShape, type Shape } from './shape.ts';
import { shapes } from './shapes.generated.ts';
import { shippedLanguages } from './shipped-languages.ts';

const describe = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? `${value.length} in a row` : `a ${typeof value}`;

const isText = (value: unknown): value is string => typeof value === 'string';
const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What should stand in the place of a value of the wrong kind. */
const wanted = ({ is }: Shape, length: number | undefined): string =>
  ({
    text: 'a text',
    function: 'a function that gives the text, with the values of the English one',
    texts: `${length} texts in a row`,
    table: length ? `${length} texts in a row for each code` : 'a text for each code',
    messages: 'an object with the messages by their names',
  })[is];

function checkText(where: string, text: string): void {
  if (!text.trim()) throw new TypeError(`${where}: is empty; leave it out, and it is said in English`);
}

function check(where: string, value: unknown, shape: Shape): void {
  const { is } = shape;
  const length = is === 'messages' ? undefined : shape.length;
  const fail = (): never => {
    throw new TypeError(`${where}: is ${describe(value)}; write ${wanted(shape, length)}`);
  };
  if (is === 'function') return void (typeof value === 'function' || fail());
  if (is === 'text') return isText(value) ? checkText(where, value) : fail();
  if (is === 'texts') {
    if (!Array.isArray(value) || value.length !== length || !value.every(isText)) return fail();
    return value.forEach((text) => checkText(where, text));
  }
  if (!isGroup(value)) return fail();
  for (const [name, one] of Object.entries(value) as [string, unknown][]) {
    if (is === 'messages') checkNamed(`${where}.${name}`, one, shape.by.get(name));
    // A platform may have codes of its own.
    else check(`${where}.${name}`, one, length ? { is: 'texts', length } : { is: 'text' });
  }
}

function checkNamed(where: string, value: unknown, shape: Shape | undefined): void {
  if (!shape) throw new TypeError(`${where}: there is no such message; take the names from the type HuitouMessages`);
  check(where, value, shape);
}

/** A page in a language that comes with the tags cannot say in other words what has to be said everywhere alike. */
function checkFixed(call: string, area: string, words: object): void {
  const fixed = Object.keys(words).find((name) => area === 'disclosure' || fixedMessages.has(name));
  if (fixed) throw new TypeError(`${call}: ${area}.${fixed}: is said in the words of the tags; leave it out`);
}

/** The language tag in its canonical form. Throws a RangeError if it is none. */
function canonical(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    throw new RangeError(
      `registerMessages('${language}'): is no language tag; write one of BCP 47 such as ja, pt-BR or zh-Hant`,
    );
  }
}

/**
 * Throws where `messages` are not what `registerMessages` takes, and names the message.
 *
 * @returns the language tag in its canonical form.
 */
export function checkMessages(language: string, messages: HuitouMessages): string {
  const tag = canonical(language);
  const call = `registerMessages('${tag}')`;
  if (shippedLanguages.some((one) => one === tag))
    throw new RangeError(`${call}: comes with the tags; give a tag other words by its property labels`);
  const isShipped = shippedLanguages.some((one) => withScript(one) === withScript(tag));
  if (!isGroup(messages)) throw new TypeError(`${call}: was given ${describe(messages)}; give it messages by area`);
  for (const [area, words] of Object.entries(messages)) {
    if (!Object.hasOwn(shapes, area))
      throw new TypeError(`${call}: there is no area ${area}; use one of ${Object.keys(shapes).join(', ')}`);
    const by = readShape(shapes[area as keyof typeof shapes]);
    check(`${call}: ${area}`, words, { is: 'messages', by });
    if (isShipped) checkFixed(call, area, words);
  }
  return tag;
}
