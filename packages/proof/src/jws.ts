import { check } from '@huitou/contract/check.js';
import { exact, oneOf, string } from '@huitou/contract/schema.js';
import { fromBase64url, type Bytes } from './base64url.ts';
import { readJson } from './strict-json.ts';

/** A compact JWS (RFC 7515), taken apart and not yet believed. */
export interface Jws {
  readonly kid: string;
  readonly claims: unknown;
  readonly signature: Bytes;
  /** What the signature is about. */
  readonly signed: Bytes;
}

/** Where a text stops being a JWS of the wanted kind, in the order of the checks. */
export type JwsFault = 'size' | 'parts' | 'json' | 'header';

const header = (typ: string) => exact({ alg: oneOf('Ed25519'), typ: oneOf(typ), kid: string() });

/** Takes `jws` apart if it has at most `size` letters and exactly the header `alg`, `typ`, `kid`; else says why not. */
export function readJws(jws: string, typ: string, size: number): Jws | JwsFault {
  let fault: JwsFault = 'size';
  try {
    if (jws.length > size) return fault;
    fault = 'parts';
    const [head, payload, signature, more] = jws.split('.').map(fromBase64url);
    if (!head || !payload || !signature || more) return fault;
    fault = 'json';
    const named = readJson(head) as { readonly kid: string };
    const claims = readJson(payload);
    if (check(header(typ), named)) return 'header';
    return { kid: named.kid, claims, signature, signed: new TextEncoder().encode(jws.slice(0, jws.lastIndexOf('.'))) };
  } catch {
    return fault;
  }
}
