import * as colours from './colours.ts';
import * as sight from './bring-into-sight.ts';
import * as findTags from './find-tags.ts';
import * as frames from './frames.ts';
import * as point from './point-unseen.ts';
import * as pressTags from './press-tags.ts';
import * as pressable from './pressable.ts';
import * as readPage from './read-page.ts';
import * as readStructured from './read-structured.ts';
import * as readTags from './read-tags.ts';
import * as textFrames from './text-frames.ts';
import * as twoFrames from './two-frames.ts';
import * as covered from './why-covered.ts';
import * as faded from './why-faded.ts';
import * as unseen from './why-unseen.ts';

const modules = [
  ...[textFrames, twoFrames, colours, covered, faded, sight, point, pressable, frames, unseen],
  ...[findTags, readTags, readStructured, readPage, pressTags],
];

/** The functions of this folder as one text. In a page they find each other by their names. */
const source = modules
  .flatMap((one) => Object.values(one))
  .map(String)
  .join('\n');

/** A script that calls one of them in the page and comes to what it returns. */
export const callInPage = (name: string, ...values: readonly unknown[]): string =>
  `(() => {\n${source}\nreturn ${name}(${values.map((value) => JSON.stringify(value)).join(', ')});\n})()`;

/** A function that calls one of them with an element of the page and one more value. It is made here and runs there. */
export const onElement = <V, T>(name: string): ((element: Element, value: V) => T) =>
  // oxlint-disable-next-line no-new-func -- Its text is that of this folder's own functions.
  new Function('element', 'value', `${source}\nreturn ${name}(element, value);`) as (element: Element, value: V) => T;
