import { gzipSync } from 'node:zlib';
import { callerOf, methodOf, type Operation } from '../../packages/api/src/operation/operation.ts';
import { mediaTypesOf, type RequestBody } from '../../packages/api/src/operation/request-body.ts';
import { pick, upTo, type Random } from '../bench-moderation/draw.ts';
import { smallPng } from '../bench-outbox/small-picture.ts';
import type { KnownIds } from './known.ts';
import { mutate, texts } from './mutate.ts';
import { authorization, type Tokens } from './tokens.ts';
import { valueOf, type Known } from './values.ts';

/** A request as it is sent, by whichever way. */
export interface Attempt {
  readonly operation: Operation;
  readonly method: string;
  /** Path and query. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'] as const;
const types = [
  'text/plain',
  'application/xml',
  'multipart/form-data',
  'application/json;charset=utf-16',
  'x',
  '',
  'image/png',
];
const codings = ['gzip', 'br', 'deflate', 'gzip, gzip', 'identity', 'x'] as const;

const escape = (text: string): string => encodeURIComponent(text.toWellFormed());
const odd = (random: Random): string =>
  random() < 0.2
    ? pick(['%', '%ff', '%00', '%2e%2e', '%ed%a0%80', '//', 'a%2Fb', ';', '%C0%AF'], random)
    : escape(pick(texts, random).slice(0, 300));

function addressOf({ path, pathParameters, query }: Operation, known: Known, random: Random): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (random() < 0.08) return odd(random);
    return escape(String(valueOf(pathParameters[name]?.schema ?? {}, known, random, name)));
  });
  const asked = Object.entries(query).filter(([, { required }]) => (required ? random() < 0.95 : random() < 0.35));
  const words = asked.map(([name, { schema }]) => {
    const value = random() < 0.15 ? odd(random) : escape(String(valueOf(schema, known, random, name)));
    return `${name}=${value.replaceAll('%2C', ',')}`;
  });
  if (random() < 0.03) words.push(`${odd(random)}=${odd(random)}`);
  if (random() < 0.03) words.push(...words);
  return `${random() < 0.01 ? filled.toUpperCase() : filled}${words.length > 0 ? `?${words.join('&')}` : ''}`;
}

/** JSON as others spell it: doubled members, numbers beyond all, bytes that are no UTF-8. */
function spelled(value: unknown, random: Random): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify(value) ?? 'undefined';
  const chance = random();
  if (chance < 0.9) return Buffer.from(text);
  const ways: readonly (() => Buffer)[] = [
    () => Buffer.from(text.slice(0, upTo(text.length, random))),
    () => Buffer.from(`\ufeff${text}`),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.concat([Buffer.from(text.slice(0, -2)), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from('"}')]),
    () => Buffer.from(text.replace('{', '{"text":"first","text":1,')),
    () => Buffer.from(text.replaceAll(/\d+/g, '1e999')),
    () => Buffer.from(`${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    () => Buffer.from(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
    () => Buffer.from(`{"text":"${'x'.repeat(70_000)}"}`),
    () => Buffer.from(Array.from({ length: upTo(200, random) }, () => upTo(255, random))),
    () => Buffer.alloc(0),
  ];
  return pick(ways, random)() as Uint8Array<ArrayBuffer>;
}

function bodyOf(wanted: RequestBody, known: Known, random: Random): Uint8Array<ArrayBuffer> {
  if (wanted.kind === 'json') {
    const good = random() < 0.1 && wanted.example ? wanted.example : valueOf(wanted.schema, known, random);
    return spelled(random() < 0.35 ? good : mutate(good, random), random);
  }
  const png = smallPng(upTo(40, random));
  const chance = random();
  if (chance < 0.25) return png as Uint8Array<ArrayBuffer>;
  // What a picture says of itself is wrong: its size, its sums, its end.
  for (let flips = 1 + upTo(6, random); flips > 0; flips--) png[upTo(png.length - 1, random)] = upTo(255, random);
  return (chance < 0.5 ? png.subarray(0, upTo(png.length, random)) : png) as Uint8Array<ArrayBuffer>;
}

/** One request of an operation: as it is meant, or wrong in one or more ways. */
export function attemptOf(operation: Operation, tokens: Tokens, ids: KnownIds, random: Random): Attempt {
  const headers: Record<string, string> = {};
  const sent = authorization(tokens, callerOf(operation), random);
  if (sent !== undefined) headers.authorization = sent;
  const known = ids.for(sent);
  if (random() < 0.05)
    headers.origin = pick(['null', 'https://evil.example', 'x', 'https://platform.demo.example'], random);
  if (random() < 0.05) headers['if-none-match'] = pick(['*', '"x"', 'W/"', '"r.1"', ',,,', '"'.repeat(500)], random);
  if (random() < 0.05) headers['accept-language'] = pick(['*', 'zh-CN,en;q=2', 'q=', 'x'.repeat(2000)], random);
  if (operation.kind === 'stream')
    headers['last-event-id'] = pick(['', '0', '-1', 'x'.repeat(300), '9'.repeat(30)], random);
  const method = random() < 0.04 ? pick(methods, random) : methodOf(operation).toUpperCase();
  const wanted = operation.kind === 'call' ? operation.requestBody : undefined;
  let body: Uint8Array<ArrayBuffer> | undefined;
  if (method !== 'GET' && method !== 'HEAD' && (wanted ? random() < 0.98 : random() < 0.05)) {
    body = wanted ? bodyOf(wanted, known, random) : Buffer.from('{}');
    headers['content-type'] = random() < 0.94 && wanted ? pick(mediaTypesOf(wanted), random) : pick(types, random);
    if (random() < 0.95) headers['idempotency-key'] = known('key', random) ?? '';
    if (random() < 0.03) headers['idempotency-key'] = pick(['', 'x', 'x'.repeat(300), '\u00e9', '"a"'], random);
    if (random() < 0.04) headers['content-encoding'] = pick(codings, random);
    if (headers['content-encoding'] === 'gzip' && random() < 0.6) body = gzipSync(body) as Uint8Array<ArrayBuffer>;
  }
  return { operation, method, address: addressOf(operation, known, random), headers, body };
}
