import { string } from '@huitou/contract/schema.js';
import { hashedDocument } from '../hashed-document.ts';
import { cacheFor } from '../http/headers.ts';
import type { ResourceSource } from '../http/resource-source.ts';
import { ProblemError, type ProblemName } from '../operation/problem.ts';

/** The path parameter of a read of a document that has versions. */
export const versionPath = (description: string) => ({
  version: { schema: string({ minLength: 1, maxLength: 40 }), description, example: 'v1' },
});

interface Asked {
  readonly version: string;
  readonly address: string;
  /** What a version that is not served here is. */
  readonly problem: ProblemName;
  /** What follows the version that is: `figures follow`. */
  readonly follows: string;
}

/** A document that never changes, by its version. @throws ProblemError for any other version */
export async function documentResource(
  document: { readonly version: string },
  { version, address, problem, follows }: Asked,
): Promise<ResourceSource> {
  if (version !== document.version) {
    throw new ProblemError(
      problem,
      `version: ${JSON.stringify(version)} is not served here; ${follows} ${document.version}`,
    );
  }
  const answer = await hashedDocument(document);
  return {
    address,
    etag: answer.hash.slice(0, 32),
    cache: cacheFor.never,
    isFresh: () => true,
    build: async () => JSON.stringify(answer),
  };
}
