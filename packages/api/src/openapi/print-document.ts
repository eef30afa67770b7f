import type { Operation } from '../operation/operation.ts';
import { namedShapes } from './named-shapes.ts';
import { printOperation } from './print-operation.ts';
import { printWhole } from './print-shape.ts';

const description = `What returning customers think of merchants, for any page. Public reads need no key, no header and no
preflight; they carry strong tags and may be cached as their headers say. Errors are problem documents (RFC 9457) whose
\`type\` never changes. What is not known is \`null\`, never 0. Fields may be added within v1; none is removed or renamed.`;

/** The OpenAPI 3.1 document of some operations, with its members in a fixed order so that two of them can be compared. */
export function printDocument(operations: readonly Operation[]): Readonly<Record<string, unknown>> {
  const paths = Map.groupBy(operations, ({ at }) => at);
  return {
    openapi: '3.1.1',
    info: { title: 'Huitou', version: '1', description, license: { name: 'MIT', identifier: 'MIT' } },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    security: [{}],
    paths: Object.fromEntries(
      [...paths].map(([at, those]) => [at, Object.fromEntries(those.map((one) => [one.method, printOperation(one)]))]),
    ),
    components: {
      securitySchemes: {
        platformKey: { type: 'http', scheme: 'bearer', description: 'The key the server was started with.' },
      },
      schemas: Object.fromEntries([...namedShapes].map(([shape, name]) => [name, printWhole(shape)])),
    },
  };
}
