import { mediaTypesOf, type FileRule, type RequestBody } from '../operation/request-body.ts';
import { printShape } from './print-shape.ts';

type Json = Readonly<Record<string, unknown>>;

const printFiles = ({ types, maxBytes, maxFiles, description }: FileRule): Json => ({
  type: 'array',
  maxItems: maxFiles,
  items: { type: 'string', format: 'binary' },
  description: `${description} ${types.join(', ')}; each at most ${maxBytes} bytes.`,
});

function printMedia(body: RequestBody): Json {
  if (body.kind === 'multipart') {
    const fields = Object.entries(body.fields).map(([name, shape]) => [name, printShape(shape)] as const);
    const files = Object.entries(body.files).map(([name, rule]) => [name, printFiles(rule)] as const);
    const encoding = Object.entries(body.files).map(([name, { types }]) => [name, { contentType: types.join(', ') }]);
    return {
      schema: { type: 'object', properties: Object.fromEntries([...fields, ...files]) },
      encoding: Object.fromEntries(encoding),
    };
  }
  if (body.kind === 'bytes') return {};
  const schema =
    body.kind === 'ndjson' ? { oneOf: Object.values(body.lines).map(printShape) } : printShape(body.schema);
  return { schema, ...(body.example !== undefined && { example: body.example }) };
}

/** What an operation takes as a Request Body Object of OpenAPI; of lines, which it has no word for, one line's schema. */
export function printRequestBody(body: RequestBody): Json {
  const description = body.kind === 'ndjson' ? `${body.description} The schema is that of one line.` : body.description;
  return {
    required: true,
    ...(description && { description }),
    content: Object.fromEntries(mediaTypesOf(body).map((type) => [type, printMedia(body)])),
  };
}
