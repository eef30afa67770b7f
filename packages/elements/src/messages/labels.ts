import type { Labels } from '../core/settings.ts';
import { fixedMessages } from './fixed-messages.ts';

type Message = string | ((...values: string[]) => string) | Readonly<Record<string, unknown>>;

/** The text with each `{0}`, `{1}` … replaced by the value in that place. */
const fill =
  (text: string) =>
  (...values: readonly string[]): string =>
    text.replaceAll(/\{(\d)\}/g, (mark, place: string) => values[Number(place)] ?? mark);

function relabel(message: Message | undefined, label: unknown): Message | undefined {
  // Without words a button would be taken out.
  if (label === '') return message;
  if (typeof label === 'string') {
    return typeof message === 'function' ? fill(label) : typeof message === 'object' ? message : label;
  }
  if (typeof label !== 'object' || label === null || typeof message !== 'object') return message;
  const texts = Object.entries(label).filter(([, text]) => typeof text === 'string');
  // A title with its line stays a pair.
  return Object.assign(
    Array.isArray(message) ? [...(message as unknown[])] : { ...message },
    Object.fromEntries(texts),
  );
}

/** Messages with a page's own words in the place of ours; what is no message of the tag, or of the wrong kind, is left out. */
function withLabels<T extends object>(messages: T, labels: Labels): T {
  const merged = { ...messages } as Record<string, unknown>;
  for (const [name, label] of Object.entries(labels)) {
    if (Object.hasOwn(merged, name) && !fixedMessages.has(name)) merged[name] = relabel(merged[name] as Message, label);
  }
  return merged as object as T;
}

function parse(tag: string, text: string): Labels {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Labels) : {};
  } catch (error) {
    console.warn(`<${tag}>: its labels are no JSON: ${(error as Error).message}`);
    return {};
  }
}

/**
 * Puts a page's own words into messages.
 *
 * @param tag named in a warning.
 * @param labels as the page gave them by property, or as the text of a child `<script type="application/json">`.
 */
export function labeller(tag: string, labels: Labels | string): <T extends object>(messages: T) => T {
  const own = typeof labels === 'string' ? parse(tag, labels || '{}') : labels;
  return (messages) => withLabels(messages, own);
}
