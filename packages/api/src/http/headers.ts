/** Header names and values in turn, the form `http.ServerResponse.writeHead` takes without copying. */
export type HeaderList = readonly string[];

/**
 * What every public answer carries: any page may read it, without credentials, and no browser may guess its type, frame
 * it, run it or tell others where the reader came from.
 */
export const openHeaders: HeaderList = [
  'access-control-allow-origin',
  '*',
  'access-control-expose-headers',
  'ETag, Age, Retry-After',
  'cross-origin-resource-policy',
  'cross-origin',
  'content-security-policy',
  "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options',
  'nosniff',
  'referrer-policy',
  'no-referrer',
];

/** How long caches keep an answer. */
export const cacheFor = {
  /** A document that changes when events arrive: a cache in front carries any crowd and outlives this server. */
  live: 'public, max-age=5, s-maxage=15, stale-while-revalidate=60, stale-if-error=86400',
  /** A document that changes with a release or a key. */
  slow: 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
  /** A document whose address names its version. */
  never: 'public, max-age=31536000, immutable',
  /** An answer to one person or about one moment. */
  no: 'no-store',
} as const;

export const headersOf = (list: HeaderList): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (let i = 0; i < list.length; i += 2) headers[list[i] as string] = list[i + 1] as string;
  return headers;
};
