import { problem } from '@huitou/contract/problem.js';
import { callerOf, responsesOf, type Operation } from '../operation/operation.ts';
import type { Parameter, Parameters } from '../operation/parameters.ts';
import { problems, problemType, type ProblemName } from '../operation/problem.ts';
import { printRequestBody } from './print-request-body.ts';
import { printShape } from './print-shape.ts';

type Json = Readonly<Record<string, unknown>>;

function printParameter(place: 'path' | 'query', name: string, parameter: Parameter): Json {
  const { schema, description, required = place === 'path', fallback, example } = parameter;
  return {
    name,
    in: place,
    required,
    description,
    schema: { ...printShape(schema), ...(fallback !== undefined && { default: fallback }) },
    ...(schema.type === 'array' && { style: 'form', explode: false }),
    ...(example !== undefined && { example }),
  };
}

const printParameters = (place: 'path' | 'query', parameters: Parameters): readonly Json[] =>
  Object.entries(parameters).map(([name, parameter]) => printParameter(place, name, parameter));

const printProblem = (names: readonly ProblemName[], status: number): Json => ({
  schema: printShape(problem),
  examples: Object.fromEntries(
    names.map((name) => [name, { value: { type: problemType(name), title: problems[name][1], status } }]),
  ),
});

/** The problems of an operation as answers, one a status; those of the server itself can come from anywhere. */
function printProblems(operation: Operation): Json {
  const types = Object.keys(responsesOf(operation));
  // Whoever reads a page is told on a page; only what also answers programs has problem documents.
  const onlyPages = types.every((type) => type === 'text/html');
  const byStatus = Map.groupBy(
    [...new Set<ProblemName>([...operation.problems, 'failed'])],
    (name) => problems[name][0],
  );
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [
      status,
      {
        description: those.map((name) => problems[name][1]).join('; '),
        content: {
          ...(!onlyPages && { 'application/problem+json': printProblem(those, status) }),
          ...(types.includes('text/html') && { 'text/html': {} }),
        },
      },
    ]),
  );
}

const streamNote = 'Server-sent events; the schema is that of the data of one event.';

function printContent(operation: Operation): Json {
  if (operation.kind === 'stream') {
    // Not `oneOf`: some events have the same shape.
    const events = Object.entries(operation.events).map(([title, shape]) => ({ title, ...printShape(shape) }));
    return { 'text/event-stream': { schema: { anyOf: events } } };
  }
  const { responses, example } = operation;
  const printed = Object.entries(responses).map(([type, shape]) => [
    type,
    { ...(shape && { schema: printShape(shape) }), ...(shape && example !== undefined && { example }) },
  ]);
  return Object.fromEntries(printed);
}

const printResponses = (operation: Operation): Json => ({
  200: {
    description: operation.kind === 'stream' ? `${operation.summary}. ${streamNote}` : operation.summary,
    content: printContent(operation),
  },
  ...(operation.kind === 'read' && { 304: { description: 'The reader already has it (If-None-Match)' } }),
  ...printProblems(operation),
});

/** What each caller sends; an empty one is nothing. */
const schemes = {
  platform: [{ platformKey: [] }],
  purchase: [{ purchaseToken: [] }],
  merchant: [{ merchantToken: [] }],
  reader: [{}, { purchaseToken: [] }, { merchantToken: [] }],
} as const;

/** One operation as an Operation Object of OpenAPI. */
export function printOperation(operation: Operation): Json {
  const { id, summary, description, pathParameters, query } = operation;
  const parameters = [...printParameters('path', pathParameters), ...printParameters('query', query)];
  const caller = callerOf(operation);
  const requestBody = operation.kind === 'call' ? operation.requestBody : undefined;
  return {
    operationId: id,
    summary,
    ...(description && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(caller !== 'public' && { security: schemes[caller] }),
    ...(requestBody && { requestBody: printRequestBody(requestBody) }),
    responses: printResponses(operation),
  };
}
