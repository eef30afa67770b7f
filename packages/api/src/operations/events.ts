import { events } from '@huitou/contract/events.js';
import { lineAnswer } from '@huitou/contract/ingest.js';
import { cacheFor } from '../http/headers.ts';
import { answerLines } from '../ingest/answer-lines.ts';
import { call } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { mediaTypes } from '../operation/request-body.ts';
import { sampleEvent, sampleLineAnswer } from '@huitou/contract/samples.js';

export const writeEvents = call({
  id: 'writeEvents',
  method: 'post',
  path: '/v1/events',
  summary: 'What happened on the platform',
  description:
    'One event a line, each applied once by its id, in any order and as often as it is sent. Lines are read, stored and ' +
    'answered as they arrive: read the answers while sending, or send at most some ten thousand lines at a time. An answer ' +
    'that has been given is on disk. If the last answer is `failed`, send again from its line on.',
  caller: 'platform',
  pathParameters: {},
  query: {},
  requestBody: {
    kind: 'ndjson',
    lines: events,
    // It costs no memory, but whoever sends that much at once loses much when a cable breaks.
    maxBytes: 16e9,
    description: 'One JSON object a line, at most 256 kB each, in any number. `Content-Encoding: gzip` is understood.',
    example: sampleEvent,
  },
  responses: { [mediaTypes.ndjson]: lineAnswer },
  problems: [
    'invalid-parameter',
    'invalid-body',
    'unauthorized',
    'ingest-disabled',
    'content-too-large',
    'unsupported-media-type',
    'not-the-writer',
    'unavailable',
  ],
  example: sampleLineAnswer,
  handle({ ledger, stopping, onError, observer }, { body, caller }) {
    if (!ledger || stopping.aborted) {
      throw new ProblemError('unavailable', 'server: is stopping; send the events again later', undefined, {
        'retry-after': '10',
      });
    }
    const elsewhere = ledger.unavailable();
    if (elsewhere !== undefined) throw new ProblemError('not-the-writer', elsewhere, undefined, { 'retry-after': '2' });
    const answers = answerLines(body, {
      ledger,
      key: caller.key,
      observer,
      stopping: () => stopping.aborted,
      onError: (error) => onError(error, '/v1/events'),
    });
    return new Response(answers, {
      headers: {
        'content-type': mediaTypes.ndjson,
        'cache-control': cacheFor.no,
        'x-content-type-options': 'nosniff',
        'x-accel-buffering': 'no',
      },
    });
  },
});
