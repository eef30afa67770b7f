import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import type { RecordedTraffic, TrackRecord } from '@huitou/contract/track-record.js';
import { readTrackRecord } from '@huitou/server/read-track-record.js';

/** Whole or not at all: a server may be reading it. */
async function write(file: string, record: TrackRecord): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, `${JSON.stringify(record, null, 1)}\n`);
  await rename(beside, file);
}

/** Writes what a backtest found; what simulated markets said of the traffic rule stays in the file. @throws Error with one sentence */
export async function writeRecord(file: string, record: TrackRecord): Promise<void> {
  const before = existsSync(file) ? await readTrackRecord(file, '--record') : undefined;
  await write(file, before?.traffic ? { ...record, traffic: before.traffic } : record);
}

/** Adds to a record what simulated markets said of the traffic rule. @throws Error with one sentence, where there is no record */
export async function addTraffic(file: string, traffic: RecordedTraffic): Promise<void> {
  await write(file, { ...(await readTrackRecord(file, '--record')), traffic });
}
