import type { LineAnswer } from '@huitou/contract/ingest.js';

/** Who keeps a connection open for long: one that sends events, or one that is sent them. */
type LongCaller = 'sender' | 'listener';

/** Told of what the API does, by whoever wants it counted. It has to be quick, and must not throw. */
export interface Observer {
  /** A request was answered: by which operation, with which status, how many seconds until the answer began. */
  answered(operation: string, status: number, seconds: number): void;
  /** The lines of one batch were answered, that many seconds after they had arrived; 0 if nothing was applied. */
  ingested(answers: readonly LineAnswer[], seconds: number): void;
  /** A connection is open until what is returned is called. */
  opened(caller: LongCaller): () => void;
}
