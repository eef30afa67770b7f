import type { Schema } from '@huitou/contract/schema.js';
import type { ResourceSource } from '../http/resource-source.ts';
import type { Kind } from '../ports/reader.ts';
import type { Caller, Callers } from './caller.ts';
import type { StreamSource } from './event-stream.ts';
import type { Parameters, PathValues, QueryValues } from './parameters.ts';
import type { ProblemName } from './problem.ts';
import type { BodyValue, RequestBody } from './request-body.ts';
import type { Services } from './services.ts';

/** A request whose address, caller and body have been understood. */
export interface Asked<
  P extends Parameters = Parameters,
  Q extends Parameters = Parameters,
  C extends Caller = Caller,
  B extends RequestBody | undefined = RequestBody | undefined,
> {
  readonly request: Request;
  readonly path: PathValues<P>;
  readonly query: QueryValues<Q>;
  /** Path and query in their one form: the same question always has the same address. */
  readonly address: string;
  readonly caller: Callers[C];
  readonly body: BodyValue<B>;
}

/** What every operation says of itself. Routing, OpenAPI and the table of operations are made of it. */
interface Described<P extends Parameters, Q extends Parameters> {
  readonly id: string;
  /** With its parameters in braces, as in OpenAPI; a suffix after a brace belongs to that part. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description?: string;
  readonly pathParameters: P;
  readonly query: Q;
  readonly problems: readonly ProblemName[];
}

/** What a 200 brings: media type and shape; a type without a JSON shape has none. */
type Responses = Readonly<Record<string, Schema | null>>;

/** Asks for a document. Anyone may; HEAD, 304 and caching come from the response cache. */
export interface ReadOperation<P extends Parameters = Parameters, Q extends Parameters = Parameters> extends Described<
  P,
  Q
> {
  readonly kind: 'read';
  readonly responses: Responses;
  /** An answer worth showing, in the first shape; a test holds it to that. */
  readonly example?: unknown;
  /** Made for every merchant before anyone asks, as soon as what it is made of has changed. */
  readonly warm?: Kind;
  resource(services: Services, asked: Asked<P, Q, 'public', undefined>): ResourceSource | Promise<ResourceSource>;
}

/** Asks for anything else: a page, what is so at this moment, a write. */
export interface CallOperation<
  P extends Parameters = Parameters,
  Q extends Parameters = Parameters,
  C extends Caller = Caller,
  B extends RequestBody | undefined = RequestBody | undefined,
> extends Described<P, Q> {
  readonly kind: 'call';
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly caller: C;
  readonly requestBody?: B;
  readonly responses: Responses;
  readonly example?: unknown;
  /**
   * Whether a request is read by a person, who is told problems on a page, and whose address is taken as it is: a page
   * never fails for a parameter that it does not know.
   */
  readonly forPeople?: (request: Request) => boolean;
  handle(services: Services, asked: Asked<P, Q, C, B>): Response | Promise<Response>;
}

/** Opens a stream of server-sent events, which anyone may read. */
export interface StreamOperation<
  P extends Parameters = Parameters,
  Q extends Parameters = Parameters,
> extends Described<P, Q> {
  readonly kind: 'stream';
  /** The shape of the data of each event, by the event's name. */
  readonly events: Readonly<Record<string, Schema>>;
  /**
   * Finds out what there is to stream, before the answer begins: what is wrong is a problem document.
   *
   * @param from id of the last event that the reader has seen, if it comes back.
   */
  open(
    services: Services,
    asked: Asked<P, Q, 'public', undefined>,
    from: string | undefined,
  ): StreamSource | Promise<StreamSource>;
}

export type Operation = ReadOperation | CallOperation | StreamOperation;

// Each gives an operation the types of its own parameters, then forgets them so that all can stand in one list.

export const read = <P extends Parameters, Q extends Parameters>(one: Omit<ReadOperation<P, Q>, 'kind'>): Operation =>
  ({ kind: 'read', ...one }) as unknown as Operation;

export const call = <
  P extends Parameters,
  Q extends Parameters,
  C extends Caller,
  B extends RequestBody | undefined = undefined,
>(
  one: Omit<CallOperation<P, Q, C, B>, 'kind'>,
): Operation => ({ kind: 'call', ...one }) as unknown as Operation;

export const stream = <P extends Parameters, Q extends Parameters>(
  one: Omit<StreamOperation<P, Q>, 'kind'>,
): Operation => ({ kind: 'stream', ...one }) as unknown as Operation;

/** How an operation is asked for. */
export const methodOf = (one: Operation): 'get' | 'post' | 'put' | 'delete' =>
  one.kind === 'call' ? one.method : 'get';

export const callerOf = (one: Operation): Caller => (one.kind === 'call' ? one.caller : 'public');

/** What a 200 of an operation brings. */
export const responsesOf = (one: Operation): Responses =>
  one.kind === 'stream' ? { 'text/event-stream': null } : one.responses;
