import { sampleTrackRecord } from '@huitou/contract/samples.js';
import { trackRecord } from '@huitou/contract/track-record.js';
import { hashedDocument } from '../hashed-document.ts';
import { cacheFor } from '../http/headers.ts';
import { read } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';

/** Says how one is made: by whoever runs the server, not by whoever asks. */
const missing =
  'track record: none was made here; run `npm run backtest -- --store ADDRESS --record FILE`, and start the server with TRACK_RECORD=FILE';

export const readTrackRecord = read({
  id: 'readTrackRecord',
  path: '/v1/track-record',
  summary: 'What the index said of new buyers before they came, and what became of them',
  description:
    'How the method did on the data of this platform, beside figures that need no method, the most that anybody could know, and ' +
    'where it says nothing. A backtest writes it; it is as old as it says.',
  pathParameters: {},
  query: {},
  responses: { 'application/json': trackRecord },
  problems: ['invalid-parameter', 'no-track-record'],
  example: sampleTrackRecord,
  async resource({ trackRecords }, { address }) {
    const record = trackRecords?.newest();
    if (!record) throw new ProblemError('no-track-record', missing);
    const { hash } = await hashedDocument(record);
    return {
      address,
      etag: hash.slice(0, 32),
      cache: cacheFor.slow,
      isFresh: () => trackRecords?.newest() === record,
      build: async () => JSON.stringify(record),
    };
  },
});
