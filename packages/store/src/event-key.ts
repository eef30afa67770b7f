import { hash } from 'node:crypto';

/** Bytes of one number of a key: what SQLite stores in six bytes, and a JavaScript number holds exactly. */
const BYTES = 6;

/** The key of an event in the table `events`: two times 48 bits of its id's SHA-256, as signed numbers. */
export interface EventKey {
  readonly id_high: number;
  readonly id_low: number;
}

/** @param id The event's id, without NUL and halves of characters. */
export function eventKey(id: string): EventKey {
  const digest = hash('sha256', id, 'buffer');
  return { id_high: digest.readIntBE(0, BYTES), id_low: digest.readIntBE(BYTES, BYTES) };
}

/** 48 bits of a text's SHA-256 as a signed number. */
export const contentHash = (text: string): number => hash('sha256', text, 'buffer').readIntBE(0, BYTES);
