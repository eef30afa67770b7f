import { quoted, type Encoding, type Document } from './document.ts';

const refused = (encoding: string): RegExp => new RegExp(`\\b${encoding}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`);
const refusedBr = refused('br');
const refusedGzip = refused('gzip');

/** The smallest packing that is at hand and that the reader accepts (`Accept-Encoding`). */
export function chooseEncoding({ variants }: Document, accept: string | null | undefined): Encoding {
  if (!accept) return 'identity';
  if (variants.br && accept.includes('br') && !refusedBr.test(accept)) return 'br';
  if (variants.gzip && accept.includes('gzip') && !refusedGzip.test(accept)) return 'gzip';
  return 'identity';
}

const encodings: readonly Encoding[] = ['identity', 'br', 'gzip'];

/**
 * The packing in which the reader already has the document with this tag, by its `If-None-Match`; undefined if it has
 * none. Tags are compared weakly, as RFC 9110 13.1.2 asks.
 */
export function heldEncoding(ifNoneMatch: string | null | undefined, tag: string): Encoding | undefined {
  if (!ifNoneMatch) return undefined;
  if (ifNoneMatch === '*') return 'identity';
  // Tags of ours hold no comma, quote or space, so a part of the list that equals one is that tag.
  return encodings.find((encoding) => {
    const own = quoted(tag, encoding);
    return ifNoneMatch === own || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === own);
  });
}
