import { badgeAnswer, keysAnswer } from '@huitou/contract/badge.js';
import { isRefusal, type Issued, type Issuer } from '../ports/issuer.ts';
import { cacheFor } from '../http/headers.ts';
import { operation, type Asked } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { versionOf } from './resource-sources.ts';
import type { Services } from '../operation/services.ts';
import { shortHash } from '../short-hash.ts';
import { merchantPath } from '../operation/shared-parameters.ts';

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
  versionOf(services, merchant, 'index');
  const answer = await issuer.statement(merchant);
  if (isRefusal(answer)) throw new ProblemError('no-badge', `badge: ${answer.refused}`);
  return answer;
}

interface Signed {
  readonly jws: string;
  /** Whose statement it is; a key set is nobody's. */
  readonly merchant?: string;
  /** The key set that is given out with a statement. */
  readonly keys?: string | undefined;
  readonly type?: string;
  readonly body: () => string;
}

/** Gives out something signed, as a document that holds as long as its issuer would sign the same again. */
export function signed(
  services: Services,
  { request, address }: Asked,
  { jws, merchant, keys, type, body }: Signed,
): Promise<Response> {
  const issuer = issuerOf(services);
  return services.documents.answer(request, {
    address,
    // A signature is as good a name for bytes as any.
    tag: `s.${shortHash(jws + (keys ?? '') + address)}`,
    cache: cacheFor.live,
    isFresh: () => issuer.isCurrent(jws, merchant) && (keys === undefined || issuer.isCurrent(keys)),
    build: async () => body(),
    ...(type && { type }),
  });
}

const readBadge = operation({
  id: 'readBadge',
  method: 'get',
  at: '/v1/badges/{merchant}',
  summary: 'The signed statement about a merchant, with the keys to check it',
  description:
    'A compact JWS that is valid for at most 24 hours. It proves nothing until its signature, sites and times are checked.',
  path: merchantPath,
  query: {},
  brings: { 'application/json': badgeAnswer },
  problems: ['bad-parameter', 'unknown-merchant', 'no-issuer'],
  async answer(services, asked) {
    const { merchant } = asked.path;
    const issuer = issuerOf(services);
    versionOf(services, merchant, 'index');
    const answer = await issuer.statement(merchant);
    if (isRefusal(answer)) {
      const body = (): string => JSON.stringify({ statement: null, why: answer.code });
      return signed(services, asked, { jws: answer.code, merchant, body });
    }
    const { statement } = answer;
    // Asked for after the statement, so that the key which signed it is in the set.
    const keys = await issuer.keys();
    return signed(services, asked, { jws: statement, merchant, keys, body: () => JSON.stringify({ statement, keys }) });
  },
});

const readKeys = operation({
  id: 'readKeys',
  method: 'get',
  at: '/.well-known/huitou-keys',
  summary: "The issuer's keys, signed by its root",
  path: {},
  query: {},
  brings: { 'application/json': keysAnswer },
  problems: ['no-issuer'],
  async answer(services, asked) {
    const keys = await issuerOf(services).keys();
    return signed(services, asked, { jws: keys, body: () => JSON.stringify({ keys }) });
  },
});

export const badgeOperations = [readBadge, readKeys];
