import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { isRefusal, type Issued, type Issuer } from '../ports/issuer.ts';
import { shortHash } from '../short-hash.ts';
import { cacheFor } from '../http/headers.ts';
import { knownVersion } from './merchant-resource.ts';
import type { ResourceSource } from '../http/resource-source.ts';

export function issuerOf({ issuer }: Services): Issuer {
  if (issuer) return issuer;
  throw new ProblemError(
    'no-issuer',
    'badge: this server has no signing key; start it with KEYS_DIR and PUBLIC_ORIGIN',
  );
}

/** The current statement about a merchant, or the problem that says why there is none. */
export async function issuedFor(services: Services, merchant: string): Promise<Issued> {
  const issuer = issuerOf(services);
  knownVersion(services, merchant, 'index');
  const answer = await issuer.statement(merchant);
  if (isRefusal(answer)) throw new ProblemError('no-badge', `badge: ${answer.refused}`);
  return answer;
}

/** What is signed, and whose statement it is; a key set is nobody's. */
export interface Signed {
  readonly jws: string;
  readonly merchant?: string;
  /** The key set that is given out with a statement. */
  readonly keys?: string | undefined;
  readonly type?: string;
  readonly body: () => string;
}

/** Something signed, as a document that holds as long as its issuer would sign the same again. */
export function signedResource(
  services: Services,
  address: string,
  { jws, merchant, keys, type, body }: Signed,
): ResourceSource {
  const issuer = issuerOf(services);
  return {
    address,
    // A signature is as good a name for bytes as any.
    etag: `s.${shortHash(jws + (keys ?? '') + address)}`,
    cache: cacheFor.live,
    isFresh: () => issuer.isCurrent(jws, merchant) && (keys === undefined || issuer.isCurrent(keys)),
    build: async () => body(),
    ...(type && { type }),
  };
}
