import * as colours from './colours.ts';
import * as findTags from './find-tags.ts';
import * as pressTags from './press-tags.ts';
import * as readPage from './read-page.ts';
import * as readStructured from './read-structured.ts';
import * as readTags from './read-tags.ts';
import * as textFrames from './text-frames.ts';
import * as covered from './why-covered.ts';
import * as faded from './why-faded.ts';
import * as unseen from './why-unseen.ts';

const modules = [textFrames, colours, covered, faded, unseen, findTags, readTags, readStructured, readPage, pressTags];

/** The functions of this folder as one text. In a page they find each other by their names. */
const source = modules
  .flatMap((one) => Object.values(one))
  .map(String)
  .join('\n');

/** A script that calls one of them in the page and comes to what it returns. */
export const callInPage = (name: string, ...values: readonly unknown[]): string =>
  `(() => {\n${source}\nreturn ${name}(${values.map((value) => JSON.stringify(value)).join(', ')});\n})()`;
