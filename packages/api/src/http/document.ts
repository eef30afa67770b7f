import { openHeaders, type HeaderList } from './headers.ts';

/** How a body is packed on the wire. */
export type Encoding = 'identity' | 'br' | 'gzip';

/** One packing of a document, with the headers of both answers it can give, made once. */
export interface Variant {
  /** As it stands in the header, with its quotes. */
  readonly etag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Of a 200. */
  readonly found: HeaderList;
  /** Of a 304. */
  readonly unchanged: HeaderList;
}

/** A body that is ready to be sent. */
export interface Document {
  /** The entity tag without quotes and without the suffix of a packing. */
  readonly tag: string;
  readonly type: string;
  readonly cache: string;
  readonly variants: { readonly identity: Variant } & { readonly [encoding in Encoding]?: Variant };
}

/** Packs a body for the wire. A browser has no such thing and needs none. */
export type Compress = (body: Uint8Array<ArrayBuffer>) => Promise<Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>>;

/** Bodies below this fit into one network packet together with their headers. */
const worthPacking = 512;

/** A strong tag names exact bytes, so each packing has its own. */
export const quoted = (tag: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;

/** Headers of a 304, which needs no body at hand. */
export const unchangedHeaders = (etag: string, cache: string): HeaderList => [
  'etag',
  etag,
  'cache-control',
  cache,
  'vary',
  'accept-encoding',
  ...openHeaders,
];

function variant(
  body: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
  { tag, type, cache }: Omit<Document, 'variants'>,
): Variant {
  const etag = quoted(tag, encoding);
  const unchanged = unchangedHeaders(etag, cache);
  const packed = encoding === 'identity' ? [] : ['content-encoding', encoding];
  return {
    etag,
    body,
    unchanged,
    found: ['content-type', type, 'content-length', String(body.length), ...packed, ...unchanged],
  };
}

/** Makes a document ready in every packing that makes it smaller. */
export async function makeDocument(
  content: string | Uint8Array<ArrayBuffer>,
  about: Omit<Document, 'variants'>,
  compress?: Compress,
): Promise<Document> {
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const variants: Partial<Record<Encoding, Variant>> = {};
  if (compress && body.length >= worthPacking) {
    for (const [encoding, packed] of Object.entries(await compress(body)) as [Encoding, Uint8Array<ArrayBuffer>][]) {
      if (packed.length < body.length) variants[encoding] = variant(packed, encoding, about);
    }
  }
  return { ...about, variants: { ...variants, identity: variant(body, 'identity', about) } };
}

/** Bytes a document keeps in memory, headers left out. */
export const weigh = (document: Document): number =>
  Object.values(document.variants).reduce((sum, { body }) => sum + body.length, 0);
