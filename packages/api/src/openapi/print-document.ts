import { callerOf, methodOf, type Operation } from '../operation/operation.ts';
import { namedShapes } from './named-shapes.ts';
import { printOperation } from './print-operation.ts';
import { printWhole } from './print-shape.ts';

const description = `What returning customers think of merchants, for any page. Public reads need no key, no header and no
preflight; they carry strong tags and may be cached as their headers say. Errors are problem documents (RFC 9457) whose
\`type\` never changes. What is not known is \`null\`, never 0. Fields may be added within v1; none is removed or renamed.`;

/** Tokens that some operation takes. */
function tokenSchemes(operations: readonly Operation[]): Readonly<Record<string, unknown>> {
  const callers = new Set(operations.map(callerOf));
  const descriptions = {
    purchase: 'Given to a buyer by the platform: it names one order, and ends.',
    merchant: 'Given to a merchant by the platform: it names the merchant and what it may do, and ends.',
  } as const;
  return Object.fromEntries(
    Object.entries(descriptions)
      .filter(([caller]) => callers.has(caller as keyof typeof descriptions) || callers.has('reader'))
      .map(([caller, description]) => [`${caller}Token`, { type: 'http', scheme: 'bearer', description }]),
  );
}

/** The OpenAPI 3.1 document of some operations, with its members in a fixed order so that two of them can be compared. */
export function printDocument(operations: readonly Operation[]): Readonly<Record<string, unknown>> {
  const paths = Map.groupBy(operations, ({ path }) => path);
  return {
    openapi: '3.1.1',
    info: { title: 'Huitou', version: '1', description, license: { name: 'MIT', identifier: 'MIT' } },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    security: [{}],
    paths: Object.fromEntries(
      [...paths].map(([path, those]) => [
        path,
        Object.fromEntries(those.map((one) => [methodOf(one), printOperation(one)])),
      ]),
    ),
    components: {
      securitySchemes: {
        platformKey: { type: 'http', scheme: 'bearer', description: 'The key the server was started with.' },
        ...tokenSchemes(operations),
      },
      schemas: Object.fromEntries([...namedShapes].map(([shape, name]) => [name, printWhole(shape)])),
    },
  };
}
