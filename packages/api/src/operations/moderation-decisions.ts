import { time } from '@huitou/contract/dates.js';
import { moderationDecision } from '@huitou/contract/moderation-decision.js';
import { sampleDecision } from '@huitou/contract/samples.js';
import { string } from '@huitou/contract/schema.js';
import { cacheFor } from '../http/headers.ts';
import { badCursor } from '../operation/bad-cursor.ts';
import { call } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { mediaTypes } from '../operation/request-body.ts';
import type { DecisionQuery, Moderation } from '../ports/moderation.ts';

const encoder = new TextEncoder();

function decisionsOf(moderation: Moderation, query: DecisionQuery): AsyncIterator<readonly object[]> {
  try {
    return moderation.decisions(query)[Symbol.asyncIterator]();
  } catch (error) {
    return badCursor(error);
  }
}

/** Lines as they are asked for. What breaks off is an error, so that an end says that it is all. */
const linesOf = (pages: AsyncIterator<readonly object[]>, stopping: AbortSignal): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      async pull(controller) {
        if (stopping.aborted) throw new Error('server: is stopping; go on from the last cursor later');
        const { done, value } = await pages.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value.map((one) => `${JSON.stringify(one)}\n`).join('')));
      },
      async cancel() {
        await pages.return?.();
      },
    },
    { highWaterMark: 0 },
  );

export const readModerationDecisions = call({
  id: 'readModerationDecisions',
  method: 'get',
  path: '/v1/moderation-decisions',
  summary: 'Who or which rule decided what, and why',
  description:
    'Every decision of a rule and every `moderation` event, one JSON object a line, the oldest first. They are kept for three years. A ' +
    'body that breaks off is gone on with by the `cursor` of its last line.',
  caller: 'platform',
  pathParameters: {},
  query: {
    since: { schema: time, description: 'Written down here at this time or later.', example: '2026-11-01T00:00:00Z' },
    until: { schema: time, description: 'Written down here before this time.', example: '2026-12-01T00:00:00Z' },
    cursor: { schema: string({ minLength: 1, maxLength: 512 }), description: 'That of a line: what follows it.' },
  },
  responses: { [mediaTypes.ndjson]: moderationDecision },
  problems: ['invalid-parameter', 'invalid-cursor', 'unauthorized', 'ingest-disabled', 'unavailable'],
  example: sampleDecision,
  handle({ moderation, stopping }, { query: { since, until, cursor } }) {
    if (!moderation) throw new ProblemError('unavailable', 'server: keeps no decisions');
    const pages = decisionsOf(moderation, {
      since: since === undefined ? undefined : Date.parse(since),
      until: until === undefined ? undefined : Date.parse(until),
      cursor,
    });
    return new Response(linesOf(pages, stopping), {
      headers: {
        'content-type': mediaTypes.ndjson,
        'cache-control': cacheFor.no,
        'x-content-type-options': 'nosniff',
        'x-accel-buffering': 'no',
      },
    });
  },
});
