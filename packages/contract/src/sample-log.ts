import type { LogConsistency, LogEntries, LogHeads, LogProof, ReviewLog, SignedLogHead } from './log.ts';
import { sampleSubmission } from './sample-author.ts';

// A log of one entry: its root is the entry's leaf.
const hash = 'bjQLnP-zepicpUTmu3gKLHiQHT-zNzh2hRGjBhevoB0';
const body =
  '{"day":"2026-11-20","kind":"folded","merchant":"hetian","review":"r-1","reason":"spam","rule":null,"by":"platform","on":"2026-11-19"}';
const head = { size: 1, root: hash, day: '2026-11-20', at: '2026-11-20T00:00:21.000Z' };

export const sampleLogHead: SignedLogHead = { ...head, statement: null };
export const sampleLogHeads: LogHeads = { heads: [head] };
export const sampleLogEntries: LogEntries = { from: 0, entries: [body] };
export const sampleLogProof: LogProof = { entry: 0, size: 2, body, proof: [hash] };
export const sampleLogConsistency: LogConsistency = { from: 1, to: 2, proof: [hash] };
export const sampleReviewLog: ReviewLog = {
  ...{ review: sampleSubmission.review, salt: 'q83vEjRWeJCrze8SNFZ4kA', size: 1, root: hash },
  entries: [{ entry: 0, body, proof: [] }],
};
