import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { problem } from '@huitou/contract/problem.js';
import { ProblemError, problemResponse } from './problem.ts';

describe('a problem', () => {
  it('keeps its shape however long the request is that it quotes', async () => {
    const long = `/${'x'.repeat(60_000)}`;
    const error = new ProblemError('invalid-body', `body${long}: is not a known field`, [
      { pointer: long, detail: `${long} is not a known field` },
    ]);
    const sent = await problemResponse(error).text();
    assert.equal(check(problem, JSON.parse(sent)), undefined);
    assert.ok(sent.length < 10_000, `${sent.length} characters`);
  });

  it('says a sentence of usual length as it is', () => {
    const detail = 'text: is empty; write what the customer is to read';
    assert.equal(new ProblemError('invalid-body', detail).problem.detail, detail);
  });
});
