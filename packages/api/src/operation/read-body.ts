import { check } from '@huitou/contract/check.js';
import { within } from '../within.ts';
import { ProblemError } from './problem.ts';
import {
  mediaTypesOf,
  type BodyValue,
  type FileRule,
  type Form,
  type MultipartBody,
  type RequestBody,
} from './request-body.ts';

/** Other names under which lines are sent. */
const alsoLines = new Set(['application/ndjson', 'application/jsonl']);

/** Milliseconds without a further byte after which a body that is read whole is given up. */
const idle = 15_000;

const tooLarge = (detail: string): ProblemError => new ProblemError('content-too-large', detail);

function checkType(headers: Headers, body: RequestBody): void {
  const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
  const given = type.trim().toLowerCase();
  if (mediaTypesOf(body).includes(given) || (body.kind === 'ndjson' && alsoLines.has(given))) return;
  const wanted = mediaTypesOf(body).join(', ');
  const how = body.kind === 'ndjson' ? `${wanted}, one event a line` : wanted;
  throw new ProblemError(
    'unsupported-media-type',
    `content-type: ${type || 'none'} is not understood; send ${how}`,
    undefined,
    { 'accept-post': wanted },
  );
}

function unpacked(body: ReadableStream<Uint8Array>, headers: Headers): ReadableStream<Uint8Array> {
  const coding = (headers.get('content-encoding') ?? 'identity').trim().toLowerCase();
  if (coding === 'identity') return body;
  if (coding === 'gzip')
    return body.pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>);
  throw new ProblemError(
    'unsupported-media-type',
    `content-encoding: ${coding} is not understood; send gzip or none`,
    undefined,
    { 'accept-encoding': 'gzip, identity' },
  );
}

/** The body as a stream; null where there is none. Firefox has no `Request.body`, and a page may have this handler in it. */
async function streamOf(request: Request): Promise<ReadableStream<Uint8Array> | null> {
  const { body }: Partial<Pick<Request, 'body'>> = request;
  return body === undefined ? new Response(await request.blob()).body : body;
}

/** Reads a body whole, as far as `maxBytes` and the patience for a sender that has stopped sending go. */
async function readWhole(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const chunk = await within(reader.read(), idle).catch((error: unknown) => {
        throw new ProblemError(
          'invalid-body',
          `body: broke off or cannot be unpacked (${String(error)}); send it again`,
        );
      });
      if (!chunk) throw new ProblemError('request-timeout', `body: nothing came for ${idle / 1000} s; send it again`);
      if (chunk.done) break;
      length += chunk.value.length;
      if (length > maxBytes) throw tooLarge(`body: is over ${maxBytes} bytes; send less`);
      chunks.push(chunk.value);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function parseJson(bytes: Uint8Array, body: Extract<RequestBody, { kind: 'json' }>): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ProblemError('invalid-body', `body: is no JSON in UTF-8 (${(error as Error).message})`);
  }
  const fault = check(body.schema, value);
  if (!fault) return value;
  throw new ProblemError('invalid-body', `body${fault.pointer}: ${fault.reason}`, [
    { pointer: fault.pointer, detail: fault.reason },
  ]);
}

const invalid = (name: string, detail: string): ProblemError =>
  new ProblemError('invalid-body', `${name}: ${detail}`, [{ pointer: name, detail }]);

function checkFile(name: string, file: File, { types, maxBytes }: FileRule): void {
  if (!types.includes(file.type))
    throw invalid(name, `${file.type || 'no type'} is not taken; send ${types.join(', ')}`);
  if (file.size > maxBytes)
    throw tooLarge(`${name}: ${file.name.slice(0, 80)} is over ${maxBytes} bytes; send a smaller one`);
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, headers: Headers, body: MultipartBody): Promise<Form> {
  const type = headers.get('content-type') ?? '';
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch((error: unknown) => {
    throw new ProblemError(
      'invalid-body',
      `body: is no form (${String(error)}); send multipart/form-data with its boundary`,
    );
  });
  const fields: Record<string, string> = {};
  const files: Record<string, File[]> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      const schema = Object.hasOwn(body.fields, name) ? body.fields[name] : undefined;
      if (!schema) throw invalid(name, 'is not known here');
      const fault = check(schema, value);
      if (fault) throw invalid(name, fault.reason);
      fields[name] = value;
      continue;
    }
    const rule = Object.hasOwn(body.files, name) ? body.files[name] : undefined;
    if (!rule) throw invalid(name, 'is not known here as a file');
    checkFile(name, value, rule);
    const all = (files[name] ??= []);
    if (all.push(value) > rule.maxFiles) throw invalid(name, `has over ${rule.maxFiles} files`);
  }
  return { fields, files };
}

/**
 * What a request brings, checked against what the operation takes. Its type and announced length are looked at before a
 * byte is read; a body of lines is handed on unread.
 */
export async function readBody<B extends RequestBody | undefined>(request: Request, wanted: B): Promise<BodyValue<B>> {
  if (!wanted) return undefined as BodyValue<B>;
  const { headers } = request;
  checkType(headers, wanted);
  const length = Number(headers.get('content-length') ?? 0);
  if (length > wanted.maxBytes)
    throw tooLarge(
      `content-length: ${length} is over ${wanted.maxBytes} bytes; send ${wanted.kind === 'ndjson' ? 'the events in parts' : 'less'}`,
    );
  const body = await streamOf(request);
  if (!body) throw new ProblemError('invalid-body', `body: is empty; send ${mediaTypesOf(wanted).join(', ')}`);
  const stream = unpacked(body, headers);
  if (wanted.kind === 'ndjson') return stream as BodyValue<B>;
  const bytes = await readWhole(stream, wanted.maxBytes);
  if (wanted.kind === 'bytes') return bytes as BodyValue<B>;
  return (wanted.kind === 'json' ? parseJson(bytes, wanted) : await parseForm(bytes, headers, wanted)) as BodyValue<B>;
}
