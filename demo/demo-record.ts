import { existsSync } from 'node:fs';
import type { TrackRecords } from '@huitou/api/ports/track-record.js';
import type { TrackRecord } from '@huitou/contract/track-record.js';
import { readTrackRecord } from '@huitou/server/read-track-record.js';

/** Writes what the index was worth in the store at an address into a file; ends early where it is told to. */
export type RecordMaker = (databaseUrl: string, file: string, stop: AbortSignal) => Promise<void>;

interface DemoRecordOptions {
  readonly databaseUrl: string;
  /** Where the record is kept from then on. */
  readonly file: string;
  readonly make: RecordMaker;
  readonly onError: (error: unknown) => void;
}

/** The track record of the demo's own market: made once beside the running demo, which has none until then. */
export class DemoRecord implements TrackRecords {
  readonly #options: DemoRecordOptions;
  readonly #stop = new AbortController();
  #record: TrackRecord | undefined;
  #making: Promise<void> = Promise.resolve();

  constructor(options: DemoRecordOptions) {
    this.#options = options;
  }

  newest = (): TrackRecord | undefined => this.#record;

  /** Takes the record that is kept, or has one made. Resolves when it is there, or could not be. @param anew even if one is kept. */
  start(anew: boolean): Promise<void> {
    return (this.#making = this.#find(anew).catch((error: unknown) => {
      if (!this.#stop.signal.aborted) this.#options.onError(error);
    }));
  }

  async #find(anew: boolean): Promise<void> {
    const { databaseUrl, file, make } = this.#options;
    if (anew || !existsSync(file)) await make(databaseUrl, file, this.#stop.signal);
    this.#record = await readTrackRecord(file, 'track record');
  }

  /** Stops what is at work. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#making;
  }
}
