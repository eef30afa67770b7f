import { readFile } from 'node:fs/promises';
import { isFault, readShape } from '@huitou/contract/read-shape.js';
import { trackRecord, type TrackRecord } from '@huitou/contract/track-record.js';

const again = 'write it anew with `npm run backtest -- --store ADDRESS --record FILE`';

/**
 * The track record in a file, as `npm run backtest -- --record` writes it. What is not of it is left out.
 *
 * @param name of what names the file, for the error.
 * @throws Error with one sentence: the file, what is wrong with it, and what to change.
 */
export async function readTrackRecord(file: string, name = 'TRACK_RECORD'): Promise<TrackRecord> {
  const about = (what: string): string => `${name}: ${file} ${what}`;
  const text = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    const cannot = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
    throw new Error(about(`${cannot}; ${again}, or unset ${name} to have no track record`));
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(about(`is not JSON (${(error as Error).message}); ${again}`), { cause: error });
  }
  const read = readShape(trackRecord, value, false);
  if (isFault(read)) throw new Error(about(`is no track record: ${read.pointer || 'it'} ${read.reason}; ${again}`));
  return read.value;
}
