import type { Schema } from '@huitou/contract/schema.js';

/** One JSON document, read whole and checked before the handler is called. */
interface JsonBody<T = unknown> {
  readonly kind: 'json';
  readonly schema: Schema<T>;
  /** Other media types under which it is taken: a beacon of a page has none but these without asking first. */
  readonly alsoAs?: readonly string[];
  /** Bytes after unpacking. */
  readonly maxBytes: number;
  readonly description?: string;
  readonly example?: T;
}

/** JSON documents one a line, which the handler reads while they come. */
interface NdjsonBody {
  readonly kind: 'ndjson';
  /** The shapes that a line may have, by their names. */
  readonly lines: Readonly<Record<string, Schema>>;
  /** Bytes that a body may announce. */
  readonly maxBytes: number;
  readonly description: string;
  readonly example?: unknown;
}

/** A file, read whole. */
interface BytesBody {
  readonly kind: 'bytes';
  /** Media types that are taken. */
  readonly types: readonly string[];
  readonly maxBytes: number;
  readonly description: string;
}

/** A form with files, read whole. */
export interface MultipartBody {
  readonly kind: 'multipart';
  readonly fields: Readonly<Record<string, Schema>>;
  readonly files: Readonly<Record<string, FileRule>>;
  /** Bytes of everything together. */
  readonly maxBytes: number;
  readonly description?: string;
}

export interface FileRule {
  /** Media types that are taken. */
  readonly types: readonly string[];
  /** Bytes of one file. */
  readonly maxBytes: number;
  readonly maxFiles: number;
  readonly description: string;
}

export type RequestBody = JsonBody<never> | JsonBody | NdjsonBody | BytesBody | MultipartBody;

/** What a form brought: fields as texts that fit their shapes, and the files of each name. */
export interface Form {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, readonly File[]>>;
}

/** What a handler is given for a body. */
export type BodyValue<B> = B extends { readonly kind: 'json'; readonly schema: Schema<infer T> }
  ? T
  : B extends NdjsonBody
    ? ReadableStream<Uint8Array>
    : B extends BytesBody
      ? Uint8Array<ArrayBuffer>
      : B extends MultipartBody
        ? Form
        : undefined;

/** Those of bodies that have one only. */
export const mediaTypes = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  multipart: 'multipart/form-data',
} as const;

/** The media types a body is sent as, the usual one first. */
export const mediaTypesOf = (body: RequestBody): readonly string[] =>
  body.kind === 'bytes' ? body.types : [mediaTypes[body.kind], ...(body.kind === 'json' ? (body.alsoAs ?? []) : [])];
