import type { Hostility } from './hostility.ts';

/** An accessor on the prototype of all objects: reads as `value`, and strict code cannot assign over it. */
const inherited = (value: string, ...names: string[]): string =>
  names
    .map((name) => `Object.defineProperty(Object.prototype, '${name}', { get: () => ${value}, configurable: true });`)
    .join('\n');

const common = 'type state properties status at code error kind merchant detail api form current host key timer'.split(
  ' ',
);

/** Members that a page has given to all objects. */
export const allObjects: readonly Hostility[] = [
  {
    what: 'read-only accessors on Object.prototype',
    script: inherited('undefined', ...common),
    cards: 'own content',
  },
  {
    what: 'values on Object.prototype',
    script: inherited(`'theirs'`, ...common),
    cards: 'own content',
  },
  {
    what: 'functions on Object.prototype',
    script: `for (const name of ['extend', 'each', 'map', 'size', 'contains', 'keys']) Object.prototype[name] = function () {};`,
  },
];
