import { problem } from '@huitou/contract/problem.js';
import type { Operation } from '../operation/operation.ts';
import type { Parameter, Parameters } from '../operation/parameters.ts';
import { problems, problemType, type ProblemName } from '../operation/problem.ts';
import { eventExample, examples } from './examples.ts';
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
function printProblems({ problems: names, brings }: Operation): Json {
  const types = Object.keys(brings);
  // Whoever reads a page is told on a page; only what also answers programs has problem documents.
  const onlyPages = types.every((type) => type === 'text/html');
  const byStatus = Map.groupBy([...new Set<ProblemName>([...names, 'failed'])], (name) => problems[name][0]);
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

const revalidates = ({ method, brings }: Operation): boolean => method === 'get' && !('text/html' in brings);

function printAnswers(operation: Operation): Json {
  const { id, brings, summary } = operation;
  const example = examples[id];
  const content = Object.entries(brings).map(([type, shape]) => [
    type,
    { ...(shape && { schema: printShape(shape) }), ...(shape && example !== undefined && { example }) },
  ]);
  return {
    200: { description: summary, content: Object.fromEntries(content) },
    ...(revalidates(operation) && { 304: { description: 'The reader already has it (If-None-Match)' } }),
    ...printProblems(operation),
  };
}

/** One operation as an Operation Object of OpenAPI. */
export function printOperation(operation: Operation): Json {
  const { id, summary, description, path, query, takes } = operation;
  const parameters = [...printParameters('path', path), ...printParameters('query', query)];
  return {
    operationId: id,
    summary,
    ...(description && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(takes && {
      security: [{ platformKey: [] }],
      requestBody: {
        required: true,
        description: `${takes.description} The schema is that of one line.`,
        content: {
          [takes.type]: { schema: { oneOf: Object.values(takes.lines).map(printShape) }, example: eventExample },
        },
      },
    }),
    responses: printAnswers(operation),
  };
}
