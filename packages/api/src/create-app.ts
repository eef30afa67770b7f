import { Hono } from 'hono';
import type { Issuer } from './ports/issuer.ts';
import type { Ledger } from './ports/ledger.ts';
import type { Reader } from './ports/reader.ts';
import type { Document, Compress } from './http/document.ts';
import { ResponseCache } from './http/response-cache.ts';
import { preflight } from './http/headers.ts';
import type { Operation } from './operation/operation.ts';
import { operations } from './operations/all.ts';
import { canonicalPath, canonicalQuery, parseLeniently, readPath, readQuery } from './operation/parameters.ts';
import { ProblemError } from './operation/problem.ts';
import { acceptsHtml, tell } from './pages/problem-page.ts';
import type { Services } from './operation/services.ts';
import { keepWarm } from './keep-warm.ts';

export interface AppOptions {
  readonly reader: Reader;
  /** Without it the server only reads. */
  readonly ledger?: Ledger | undefined;
  /** Without it no badge is given out. */
  readonly issuer?: Issuer | undefined;
  /** What a platform sends as `Authorization: Bearer …`; without it no events are taken. */
  readonly platformKey?: string | undefined;
  /** Where misuse of badges is reported, as a link for people. */
  readonly misuseContact?: string | undefined;
  /** Names the store, so that two stores behind one address never give different bytes the same tag. */
  readonly storeId?: string;
  /** Bytes of ready documents to keep in memory. */
  readonly budget?: number;
  /** Compresses bodies; without it they are sent as they are. */
  readonly compress?: Compress | undefined;
  /** Makes the first documents of every merchant before anyone asks. */
  readonly warm?: boolean;
  /** Told of every failure, with the address concerned. */
  readonly onError?: (error: unknown, about: string) => void;
}

/** The whole API as one function from request to response: it answers the same in Node, in tests and in a browser. */
export interface App {
  fetch(request: Request): Promise<Response>;
  /** The document at exactly this path and query, if it can be sent without asking anybody. */
  ready(address: string): Document | undefined;
  /** Whether addresses that begin like this path belong to the API. */
  owns(path: string): boolean;
  /** Begins no further batch of events and no further document; what was accepted is finished. */
  stop(): void;
}

/** `/a/{b}` in the words of the router; a suffix after the brace belongs to the last part. */
const routed = (at: string): string =>
  at.replace(
    /\{(\w+)\}(\.\w+)?/g,
    (_, name: string, suffix?: string) => `:${name}${suffix ? `{[^/]+\\${suffix}}` : ''}`,
  );

export function createApp({
  storeId = '',
  warm = false,
  budget,
  compress,
  onError = () => {},
  ...given
}: AppOptions): App {
  let stopped = false;
  const documents = new ResponseCache({ ...(budget !== undefined && { budget }), compress });
  const services: Services = {
    ...given,
    documents,
    storeId,
    stopping: () => stopped,
    onError,
  };
  const hono = new Hono();
  const add = (one: Operation): void => {
    hono.on(one.method.toUpperCase(), routed(one.at), (context) => {
      const url = new URL(context.req.url);
      const path = readPath(one, context.req.param());
      const query = (acceptsHtml(context.req.raw) ? parseLeniently : readQuery)(one.query, url.searchParams);
      const address = canonicalPath(one.at, path) + canonicalQuery(one.query, query);
      return one.answer(services, { request: context.req.raw, path, query, address });
    });
  };
  for (const one of operations) add(one);
  hono.options('*', preflight);
  for (const at of new Set(operations.map((one) => one.at))) {
    const verbs = operations.flatMap((one) =>
      one.at === at ? (one.method === 'get' ? ['GET', 'HEAD'] : ['POST']) : [],
    );
    hono.all(routed(at), ({ req }) => {
      const detail = `${req.path}: does not understand ${req.method}; use ${verbs.join(' or ')}`;
      throw new ProblemError('wrong-verb', detail, undefined, { allow: verbs.join(', ') });
    });
  }
  hono.notFound(({ req }) => {
    const detail = `${req.path}: is not an address of this API; /openapi.json lists them all`;
    return tell(services, req.raw, new ProblemError('unknown-address', detail));
  });
  hono.onError((error, { req }) => {
    if (error instanceof ProblemError) return tell(services, req.raw, error);
    onError(error, req.path);
    const detail = `${req.path}: the server failed; ask again later`;
    return tell(services, req.raw, new ProblemError('failed', detail, undefined, { 'retry-after': '5' }));
  });
  const firsts = new Set(operations.map(({ at }) => at.split('/')[1]));
  const cool = warm ? keepWarm(services) : () => {};
  return {
    fetch: async (request) => hono.fetch(request),
    ready: (address) => documents.ready(address),
    owns: (path) => firsts.has(path.split('/')[1]),
    stop() {
      stopped = true;
      cool();
    },
  };
}
