import { stripBidiControls, withoutBidiControls } from '@huitou/contract/bidi-controls.js';
import type { Reader } from './ports/reader.ts';

function harmless(answer: unknown): unknown {
  const text = JSON.stringify(answer) ?? '';
  return stripBidiControls(text) === text ? answer : JSON.parse(text, withoutBidiControls);
}

/**
 * A reader in whose answers no text turns its direction: names, reviews, answers, whatever is added to them later. What
 * anyone may read, in documents, statements, pictures and pages, comes from a reader; the store keeps what was written.
 */
export const withHarmlessTexts = (reader: Reader): Reader =>
  new Proxy(reader, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: readonly unknown[]) => {
        const answer: unknown = Reflect.apply(value, target, given);
        return answer instanceof Promise ? answer.then(harmless) : answer;
      };
    },
  });
