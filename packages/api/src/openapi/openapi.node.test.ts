import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { isRejection, readEvent } from '@huitou/contract/read-event.js';
import { createApp } from '../create-app.ts';
import { responsesOf } from '../operation/operation.ts';
import { sampleEvent } from '@huitou/contract/samples.js';
import { operations } from '../operations/all.generated.ts';
import { TinyReader } from '../testing/tiny-reader.ts';
import { openApiFile, openApiText } from '../generated-openapi.ts';

type Json = Record<string, unknown>;
const document = JSON.parse(openApiText()) as Json;

const at = (pointer: string): unknown =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (value, part) => (value as Json | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );

function* objectsIn(value: unknown): Generator<Json> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

describe('the OpenAPI document', () => {
  it('is the one under version control', async () => {
    assert.ok(
      openApiText() === (await readFile(openApiFile, 'utf8')),
      'The API has changed. Run `npm run generate` and look at the difference.',
    );
  });

  it('refers only to what is in it, and everything in it is referred to', () => {
    const references = [...objectsIn(document)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    for (const reference of references) assert.equal(typeof at(reference), 'object', reference);
    const { schemas } = document.components as { schemas: Json };
    for (const name of Object.keys(schemas))
      assert.ok(references.includes(`#/components/schemas/${name}`), `${name} is never used`);
  });

  it('declares exactly the variable parts of every path', () => {
    for (const { path, pathParameters: parameters } of operations) {
      assert.deepEqual(
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
        Object.keys(parameters),
        path,
      );
    }
  });

  it('gives every operation an id of its own and says what goes wrong', () => {
    const ids = operations.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const { id, pathParameters, query, problems } of operations) {
      if (Object.keys({ ...pathParameters, ...query }).length > 0)
        assert.ok(problems.includes('invalid-parameter'), id);
    }
  });

  it('shows examples that have the shapes it states', () => {
    const shown = operations.flatMap((one) => ('example' in one && one.example !== undefined ? [one] : []));
    assert.ok(shown.length > 5);
    for (const one of shown) {
      const shape = Object.values(responsesOf(one)).find(Boolean);
      assert.ok(shape, `${one.id}: has an example and no shape`);
      assert.equal(check(shape, 'example' in one && one.example), undefined, one.id);
    }
    const event = readEvent(JSON.stringify(sampleEvent));
    assert.ok(!isRejection(event), JSON.stringify(event));
  });

  it('says of a stream which events it may bring', () => {
    const { responses } = at('#/paths/~1v1~1rooms~1{room}~1live/get') as {
      responses: Record<string, { content: Json }>;
    };
    const streamed = responses[200]?.content['text/event-stream'] as { schema: { anyOf: Json[] } } | undefined;
    assert.deepEqual(
      streamed?.schema.anyOf.map(({ title }) => title),
      ['snapshot', 'review', 'reply', 'index', 'room'],
    );
    assert.ok(responses[404]?.content['application/problem+json']);
  });

  it('is served, the same', async () => {
    const app = createApp({ reader: new TinyReader([]) });
    const answer = await app.fetch(new Request('https://api.example/openapi.json'));
    assert.deepEqual(await answer.json(), document);
  });
});
