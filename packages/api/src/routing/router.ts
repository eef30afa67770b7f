import { Hono } from 'hono';
import { checkCaller } from '../auth/check-caller.ts';
import { streamBody } from '../operation/event-stream.ts';
import { methodOf, type Asked, type Operation } from '../operation/operation.ts';
import { canonicalPath, canonicalQuery, parseLeniently, readPath, readQuery } from '../operation/parameters.ts';
import { ProblemError, problemResponse } from '../operation/problem.ts';
import { readBody } from '../operation/read-body.ts';
import type { Services } from '../operation/services.ts';
import { UnavailableError } from '../ports/unavailable-error.ts';
import { problemPage } from '../pages/problem-page.ts';
import { cacheFor, headersOf, openHeaders } from '../http/headers.ts';
import { preflight, verbsOf } from './preflight.ts';

/** `/a/{b}.svg` in the words of Hono. */
const routed = (path: string): string =>
  path.replace(
    /\{(\w+)\}(\.\w+)?/g,
    (_, name: string, suffix?: string) => `:${name}${suffix ? `{[^/]+\\${suffix}}` : ''}`,
  );

/** Hono takes the first route that fits, so what is more particular comes first: no parameter, one with a suffix, any. */
const rank = (path: string): string =>
  path
    .split('/')
    .map((part) => (part.includes('{') ? (part.endsWith('}') ? '2' : '1') : '0'))
    .join('');

/** Whether a person reads what a request gets. */
const forPeople = (one: Operation, request: Request): boolean =>
  one.kind === 'call' && (one.forPeople?.(request) ?? false);

/** What a reader is told of an error of the server's own; its words are for whoever runs the server. */
function faultOf(error: unknown, path: string): ProblemError {
  const away = error instanceof UnavailableError;
  const detail = away
    ? 'the store cannot be read just now; ask again in a moment'
    : 'the server failed; ask again later';
  return new ProblemError(away ? 'unavailable' : 'failed', `${path}: ${detail}`, undefined, { 'retry-after': '5' });
}

async function streamResponse(
  services: Services,
  one: Extract<Operation, { kind: 'stream' }>,
  asked: Asked<never, never, 'public', undefined>,
): Promise<Response> {
  const from = asked.request.headers.get('last-event-id') ?? undefined;
  const source = await one.open(services, asked, from);
  const body = streamBody(source, services.stopping, () => services.observer?.opened('listener'));
  const headers = { 'content-type': 'text/event-stream', 'cache-control': cacheFor.no, 'x-accel-buffering': 'no' };
  return new Response(body, { headers: { ...headersOf(openHeaders), ...headers } });
}

/** Who asks comes before what they ask, and both before a byte of the body. */
async function answer(services: Services, one: Operation, request: Request, parts: Readonly<Record<string, string>>) {
  const url = new URL(request.url);
  const path = readPath(one, parts) as never;
  const caller = one.kind === 'call' ? await checkCaller(one.caller, request, services) : undefined;
  const parse = forPeople(one, request) ? parseLeniently : readQuery;
  const query = parse(one.query, url.searchParams) as never;
  const address = canonicalPath(one.path, path) + canonicalQuery(one.query, query);
  const asked = { request, path, query, address, caller: undefined, body: undefined };
  if (one.kind === 'read') return services.documents.answer(request, await one.resource(services, asked));
  if (one.kind === 'stream') return streamResponse(services, one, asked);
  const body = await readBody(request, one.requestBody);
  return one.handle(services, { ...asked, caller, body });
}

/**
 * Every operation at its address: what a request asks for is found, checked and handed on, and what goes wrong is told.
 *
 * @param router finds an operation; Hono's own, which takes its time before the first, if it is not said.
 */
export function createRouter(
  services: Services,
  operations: readonly Operation[],
  router?: NonNullable<ConstructorParameters<typeof Hono>[0]>['router'],
): (request: Request) => Promise<Response> {
  const hono = new Hono(router && { router });
  /** A problem for whoever asked: a page for a person, a problem document for a program. */
  const tell = (one: Operation | undefined, request: Request, error: unknown): Response | Promise<Response> => {
    const { pathname } = new URL(request.url);
    const told = error instanceof ProblemError ? error : faultOf(error, pathname);
    if (told !== error) services.onError(error, pathname);
    return one && forPeople(one, request) ? problemPage(services, request, told) : problemResponse(told);
  };
  const byPath = Map.groupBy(operations, ({ path }) => path);
  for (const [path, those] of [...byPath].toSorted(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))) {
    const verbs = verbsOf(those);
    hono.options(routed(path), () => preflight(those));
    for (const one of those) {
      hono.on(methodOf(one).toUpperCase(), routed(path), async ({ req }) => {
        const started = performance.now();
        const told = await answer(services, one, req.raw, req.param()).catch((error: unknown) =>
          tell(one, req.raw, error),
        );
        services.observer?.answered(one.id, told.status, (performance.now() - started) / 1000);
        return told;
      });
    }
    hono.all(routed(path), ({ req }) => {
      const detail = `${req.path}: does not understand ${req.method}; use ${verbs.join(' or ')}`;
      return tell(
        undefined,
        req.raw,
        new ProblemError('method-not-allowed', detail, undefined, { allow: verbs.join(', ') }),
      );
    });
  }
  hono.notFound(({ req }) => {
    const detail = `${req.path}: is not an address of this API; /openapi.json lists them all`;
    // Below a page for people, a person has lost their way.
    const near = operations.find((one) => one.path.split('/')[1] === req.path.split('/')[1] && forPeople(one, req.raw));
    return tell(near, req.raw, new ProblemError('not-found', detail));
  });
  return async (request) => hono.fetch(request);
}
