// What pages count and send.
import type { Flag } from './flag.ts';

/** Counts of a day. Nothing here tells one person from another. */
export interface SignalsTable {
  merchant: string;
  /** UTC. */
  day: number;
  kind: string;
  /** '' where the page names none, and for what is over the room that a merchant has a day. */
  room: string;
  session: string;
  /** Of a visit; 0 for the other kinds. */
  opened_reviews: Flag;
  bought: Flag;
  count: number;
}
