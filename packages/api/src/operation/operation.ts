import type { Schema } from '@huitou/contract/schema.js';
import type { Parameters, PathValues, QueryValues } from './parameters.ts';
import type { ProblemName } from './problem.ts';
import type { Services } from './services.ts';

/** A request whose address has been understood. */
export interface Asked<P extends Parameters = Parameters, Q extends Parameters = Parameters> {
  readonly request: Request;
  readonly path: PathValues<P>;
  readonly query: QueryValues<Q>;
  /** Path and query in their one form: the same question always has the same address. */
  readonly address: string;
}

/** One thing the API can be asked: how to ask, what comes back, and who answers. The OpenAPI document is made of these. */
export interface Operation<P extends Parameters = Parameters, Q extends Parameters = Parameters> {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** With its parameters in braces, as in OpenAPI. */
  readonly at: string;
  readonly summary: string;
  readonly description?: string;
  readonly path: P;
  readonly query: Q;
  /** What a post takes: media type, and the shapes one line may have by their names. */
  readonly takes?: {
    readonly type: string;
    readonly lines: Readonly<Record<string, Schema>>;
    readonly description: string;
  };
  /** What a 200 brings: media type and shape; a type without a JSON shape has none. */
  readonly brings: Readonly<Record<string, Schema | null>>;
  readonly problems: readonly ProblemName[];
  answer(services: Services, asked: Asked<P, Q>): Promise<Response> | Response;
}

/** Gives an operation the types of its own parameters, then forgets them so that all can stand in one list. */
export const operation = <P extends Parameters, Q extends Parameters>(one: Operation<P, Q>): Operation =>
  one as unknown as Operation;
