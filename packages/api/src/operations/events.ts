import { events } from '@huitou/contract/events.js';
import { lineAnswer } from '@huitou/contract/ingest.js';
import { cacheFor } from '../http/headers.ts';
import { answerLines } from '../ingest/answer-lines.ts';
import { demandPlatformKey } from '../auth/platform-key.ts';
import { operation } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';

const ndjson = 'application/x-ndjson';
const understood = new Set([ndjson, 'application/ndjson', 'application/jsonl']);

/** Bytes a body may announce. It costs no memory, but whoever sends that much at once loses much when a cable breaks. */
const largest = 16e9;

function unpacked(request: Request): ReadableStream<Uint8Array> {
  const { body, headers } = request;
  const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
  if (!understood.has(type.trim().toLowerCase())) {
    throw new ProblemError(
      'wrong-media-type',
      `content-type: ${type || 'none'} is not understood; send ${ndjson}, one event a line`,
      undefined,
      {
        'accept-post': ndjson,
      },
    );
  }
  const length = Number(headers.get('content-length') ?? 0);
  if (length > largest) {
    throw new ProblemError(
      'body-too-large',
      `content-length: ${length} is over ${largest} bytes; send the events in parts`,
    );
  }
  if (!body) throw new ProblemError('bad-parameter', 'body: is empty; send one event a line');
  const encoding = (headers.get('content-encoding') ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity') return body;
  if (encoding === 'gzip')
    return body.pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>);
  throw new ProblemError(
    'wrong-media-type',
    `content-encoding: ${encoding} is not understood; send gzip or none`,
    undefined,
    {
      'accept-encoding': 'gzip, identity',
    },
  );
}

const writeEvents = operation({
  id: 'writeEvents',
  method: 'post',
  at: '/v1/events',
  summary: 'What happened on the platform',
  description:
    'One event a line, each applied once by its id, in any order and as often as it is sent. Lines are read, stored and ' +
    'answered as they arrive: read the answers while sending, or send at most some ten thousand lines at a time. An answer ' +
    'that has been given is on disk. If the last answer is `failed`, send again from its line on.',
  path: {},
  query: {},
  takes: {
    type: ndjson,
    lines: events,
    description: `One JSON object a line, at most 256 kB each, in any number. \`Content-Encoding: gzip\` is understood.`,
  },
  brings: { [ndjson]: lineAnswer },
  problems: ['bad-parameter', 'key-missing', 'ingest-closed', 'body-too-large', 'wrong-media-type', 'unavailable'],
  async answer({ ledger, platformKey, stopping, onError }, { request }) {
    await demandPlatformKey(request, ledger && platformKey);
    if (!ledger || stopping()) {
      throw new ProblemError('unavailable', 'server: is stopping; send the events again later', undefined, {
        'retry-after': '10',
      });
    }
    const answers = answerLines(unpacked(request), {
      ledger,
      stopping,
      onError: (error) => onError(error, '/v1/events'),
    });
    return new Response(answers, {
      headers: {
        'content-type': ndjson,
        'cache-control': cacheFor.no,
        'x-content-type-options': 'nosniff',
        'x-accel-buffering': 'no',
      },
    });
  },
});

export const eventOperations = [writeEvents];
