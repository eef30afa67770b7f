import type { MethodDocument } from '@huitou/contract/method-document.js';
import { topicsVersion } from '@huitou/reviews/topics.js';
import { openApiText } from './generated-openapi.ts';
import { hashedDocument } from './hashed-document.ts';
import { shortHash } from './short-hash.ts';

/** To be raised when the same store gives other bytes in the same shapes: a rule of masking, a rounding, an order. */
const edition = 2;

/**
 * Names how this program makes bodies of a store: another name where the same version of a document may be other bytes.
 * It is part of every tag, so that a deploy that changes bodies changes tags, and one that does not changes none.
 *
 * @param objectionContact as in the options of the application: it stands in bodies.
 */
export async function bodyFormat(method: MethodDocument, objectionContact = ''): Promise<string> {
  const { hash } = await hashedDocument(method);
  return shortHash(`${edition} ${topicsVersion} ${hash} ${objectionContact} ${openApiText()}`);
}
